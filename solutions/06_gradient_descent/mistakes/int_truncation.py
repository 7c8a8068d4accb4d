"""en: nudges integers in an integer array, which cuts the nudge off
ko: 정수 배열에서 그대로 원소를 움직여 소수 부분이 잘림
hint en: Put 1 + 0.00001 into an integer array and print it. What has become of the nudge?
hint ko: 정수 배열에 1 + 0.00001을 넣고 출력해 보세요. 움직인 양은 어디로 갔나요?
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be above 0")
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] = x[place] + eps
        down[place] = x[place] - eps
        grad[place] = (f(up) - f(down)) / (2 * eps)
    return grad
