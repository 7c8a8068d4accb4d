"""en: the gradient of the bias is summed, that of the weights is averaged
ko: 가중치의 기울기는 평균하지만 편향의 기울기는 더하기만 함
hint en: The bias is like a weight whose input is always 1. Do both of your gradients divide by the same number?
hint ko: 편향은 입력값이 항상 1인 가중치와 같습니다. 두 기울기를 같은 수로 나누었나요?
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(np.float64) for a in (w, X, t))
    error = X @ w + b - t
    return 2 * (error @ X) / len(X), 2 * float(error.sum())
