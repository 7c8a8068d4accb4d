"""en: two gradients of 0 give 0 / 0
ko: 두 기울기가 모두 0일 때 0 / 0을 계산함
hint en: What is your error for a parameter that the loss does not depend on at all? Decide that case before you divide.
hint ko: 손실과 아무 관계가 없는 파라미터의 오차는 얼마로 나오나요? 나누기 전에 그런 경우를 먼저 처리하세요.
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
            array[place] = kept
            slopes[place] = (above - below) / (2 * eps)
        size = np.linalg.norm(grads[name]) + np.linalg.norm(slopes)
        apart = np.linalg.norm(grads[name] - slopes)
        errors[name] = float(apart / size)
    return errors
