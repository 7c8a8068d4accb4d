"""en: the nudged entries are not put back
ko: 움직인 원소를 되돌려 놓지 않음
hint en: Compare params before and after the check. Where is each entry while its neighbour is being nudged?
hint ko: 검사하기 전과 후의 params를 비교해 보세요. 옆 원소를 움직이는 동안 이 원소는 어디에 있나요?
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
            array[place] = kept + eps
            above = loss_and_grads(point)[0]
            array[place] = kept - eps
            below = loss_and_grads(point)[0]
            slopes[place] = (above - below) / (2 * eps)
        size = np.linalg.norm(grads[name]) + np.linalg.norm(slopes)
        apart = np.linalg.norm(grads[name] - slopes)
        errors[name] = float(apart / size) if size >= 1e-7 else 0.0
    return errors
