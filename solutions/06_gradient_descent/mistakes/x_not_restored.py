"""en: leaves an entry nudged when it goes on to the next one
ko: 원소를 움직인 뒤 되돌려 놓지 않고 다음 원소로 넘어감
hint en: Which array does f see when the second entry has its turn? Print it and look at the first entry.
hint ko: 둘째 원소의 차례가 왔을 때 f는 어떤 배열을 받나요? 그 배열을 출력해서 첫째 원소를 살펴보세요.
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
        here = x[place]
        x[place] = here + eps
        above = f(x)
        x[place] = here - eps
        grad[place] = (above - f(x)) / (2 * eps)
    return grad
