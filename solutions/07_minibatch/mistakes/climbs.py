"""en: the gradient has the wrong sign: target minus output
ko: 타깃에서 출력을 빼서 기울기의 부호가 반대임
hint en: If the output is too large, a larger bias makes the loss grow. Which sign must the slope have then?
hint ko: 출력이 너무 클 때 편향을 키우면 손실이 커집니다. 그러면 기울기의 부호는 무엇이어야 할까요?
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(np.float64) for a in (w, X, t))
    error = X @ w + b - t
    return -2 * (error @ X) / len(X), -2 * float(error.mean())
