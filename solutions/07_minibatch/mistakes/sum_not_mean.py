"""en: the gradient is summed over the batch instead of averaged
ko: 배치의 기울기를 평균하지 않고 더하기만 함
hint en: Put every sample into the batch twice. The loss is a mean and stays the same; what should the gradient do?
hint ko: 배치에 모든 데이터를 두 번씩 넣어 보세요. 손실은 평균이라 그대로입니다. 기울기는 어떻게 되어야 할까요?
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(np.float64) for a in (w, X, t))
    error = X @ w + b - t
    return 2 * (error @ X), 2 * float(error.sum())
