"""en: the 2 of the derivative is missing, as if the loss had a factor 1/2
ko: 손실에 1/2이 있는 것처럼 미분할 때 나오는 2를 빠뜨림
hint en: Differentiate the square of e on paper. Is there a factor in our loss that cancels what comes down?
hint ko: e의 제곱을 종이에 미분해 보세요. 본문의 손실에는 앞으로 내려온 수와 약분될 계수가 있나요?
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(np.float64) for a in (w, X, t))
    error = X @ w + b - t
    return (error @ X) / len(X), float(error.mean())
