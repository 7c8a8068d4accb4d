"""en: each entry is nudged up only and compared with the loss where it was
ko: 원소를 위로만 움직여 원래 손실과 비교함
hint en: Try a curve such as x squared: a step to the right alone is biased. Which second point cancels the bend?
hint ko: x의 제곱 같은 곡선에서 확인해 보세요. 한쪽만 재면 값이 치우칩니다. 어디를 함께 재면 그 몫이 상쇄될까요?
"""

import numpy as np


def gradient_check(loss_and_grads, params, eps=1e-5):
    point = {name: array.astype(np.float64) for name, array in params.items()}
    grads = loss_and_grads(point)[1]
    errors = {}
    for name, array in point.items():
        if name not in grads or np.shape(grads[name]) != array.shape:
            raise ValueError(f"no gradient fits {name}")
        slopes = np.empty(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            before = loss_and_grads(point)[0]
            array[place] = kept + eps
            above = loss_and_grads(point)[0]
            array[place] = kept
            slopes[place] = (above - before) / eps
        size = np.linalg.norm(grads[name]) + np.linalg.norm(slopes)
        apart = np.linalg.norm(grads[name] - slopes)
        errors[name] = float(apart / size) if size >= 1e-7 else 0.0
    return errors
