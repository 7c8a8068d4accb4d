"""en: leaky_relu_grad is 0 on the negative side
ko: leaky_relu_grad가 음수 쪽에서 0이 됨
hint en: What makes the leaky function different from ReLU on the left of 0? How steep is its line there?
hint ko: 0의 왼쪽에서 Leaky ReLU는 ReLU와 무엇이 다른가요? 그곳의 직선은 얼마나 가파른가요?
"""

import numpy as np


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return (x > 0).astype(x.dtype)
