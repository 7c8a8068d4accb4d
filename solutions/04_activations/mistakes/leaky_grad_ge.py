"""en: leaky_relu_grad is 1 at exactly 0
ko: leaky_relu_grad가 정확히 0에서 1이 됨
hint en: Which of the two lines does the statement count 0 to? The slope at 0 is the slope of that line.
hint ko: 본문에서 0은 두 직선 중 어느 쪽에 속하나요? 0에서의 기울기는 그 직선의 기울기입니다.
"""

import numpy as np


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return np.where(x >= 0, 1.0, alpha).astype(x.dtype)
