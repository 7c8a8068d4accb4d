"""en: measures the slope on one side only: (f(x + eps) - f(x)) / eps
ko: 한쪽에서만 차이를 구함: (f(x + eps) - f(x)) / eps
hint en: Take the cube at 2 with a nudge of 0.1: how far off is one side alone? Can both sides share the work?
hint ko: 세제곱 함수를 2에서 0.1만큼만 움직여 보세요. 한쪽에서만 재면 얼마나 빗나가나요? 양쪽에서 재면 어떤가요?
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be above 0")
    x = np.asarray(x)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up = x.copy()
        up[place] += eps
        grad[place] = (f(up) - f(x)) / eps
    return grad
