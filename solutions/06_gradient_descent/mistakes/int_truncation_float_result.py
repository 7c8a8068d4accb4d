"""en: nudges integers in an integer array, but puts the slopes into an array of floats
ko: 정수 배열에서 그대로 원소를 움직이고, 기울기만 실수 배열에 담음
hint en: Put 1 + 0.00001 into an integer array and print it. What has become of the nudge?
hint ko: 정수 배열에 1 + 0.00001을 넣고 출력해 보세요. 움직인 양은 어디로 갔나요?
group: int_truncation
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be above 0")
    grad = np.zeros(x.shape, dtype=x.dtype if x.dtype.kind == "f" else np.float64)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] = x[place] + eps
        down[place] = x[place] - eps
        grad[place] = (f(up) - f(down)) / (2 * eps)
    return grad
