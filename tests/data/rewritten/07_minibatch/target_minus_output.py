"""mistake: climbs

Starts from target minus output and forgets that its derivative is negative.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    n = X.shape[0]
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != (n,) or n == 0:
        raise ValueError("bad shapes")
    kind = X.dtype if X.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    diff = t.astype(kind) - (X.astype(kind) @ w.astype(kind) + b)
    return (X.astype(kind) * diff[:, None]).sum(axis=0) * 2 / n, diff.sum() * 2 / n
