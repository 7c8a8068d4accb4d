"""task: linear_mse_grad

Integers are multiplied as they are; small ones overflow, and bools are not added up.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    kept = np.float32 if w.dtype == np.float32 else np.float64
    error = (X @ w).astype(kept) + b - t.astype(kept)
    return (2 * error @ X.astype(kept) / len(X)).astype(kept), 2 * float(error.mean())
