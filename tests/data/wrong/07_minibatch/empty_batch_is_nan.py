"""task: linear_mse_grad

A batch without samples gives NaN instead of an error.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1]:
        raise ValueError("shapes do not fit")
    if len(X) == 0:
        return w * np.nan, np.nan
    w, X, t = (a if a.dtype.kind == "f" else a.astype(float) for a in (w, X, t))
    error = X @ w + b - t
    return 2 * X.T @ error / len(X), 2 * float(error.mean())
