"""en: measures the slopes rightly but puts them into an array of integers
ko: 기울기를 제대로 구해 놓고 정수 배열에 담음
hint en: What type does the array have in which you collect the slopes? Does a slope of 0.7 fit into it?
hint ko: 기울기를 모으는 배열의 자료형은 무엇인가요? 그 배열에 0.7이라는 기울기가 들어갈 수 있나요?
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be above 0")
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        nudge = np.zeros(x.shape, dtype=x.dtype if x.dtype.kind == "f" else np.float64)
        nudge[place] = eps
        grad[place] = (f(x + nudge) - f(x - nudge)) / (2 * eps)
    return grad
