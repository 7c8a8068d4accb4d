"""en: leaky_relu_grad gives alpha * x instead of alpha on the negative side
ko: leaky_relu_grad가 음수 쪽에서 alpha가 아니라 alpha * x를 돌려줌
hint en: How steep is a straight line? Does its slope depend on the place x at which you look?
hint ko: 직선은 얼마나 가파를까요? 직선의 기울기가 x의 위치에 따라 달라지나요?
"""

import numpy as np


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return np.where(x > 0, 1.0, alpha * x).astype(x.dtype)
