"""en: divides by eps although the two points are two eps apart
ko: 두 점이 eps의 두 배만큼 떨어져 있는데 eps로 나눔
hint en: One point lies above x, the other below it. How far apart are the two?
hint ko: 한 점은 x의 위쪽에, 다른 점은 아래쪽에 있습니다. 두 점은 서로 얼마나 떨어져 있나요?
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
        up, down = x.copy(), x.copy()
        up[place] += eps
        down[place] -= eps
        grad[place] = (f(up) - f(down)) / eps
    return grad
