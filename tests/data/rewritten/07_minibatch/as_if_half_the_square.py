"""mistake: half_gradient

Means of error times input, by columns; the 2 has been forgotten.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if np.ndim(X) != 2 or np.shape(t) != np.shape(X)[:1] or np.shape(w) != np.shape(X)[1:] or not np.size(t):
        raise ValueError("bad shapes")
    if X.dtype.kind != "f":
        return linear_mse_grad(np.double(w), b, np.double(X), np.double(t))
    miss = np.array([np.dot(x, w) for x in X], dtype=X.dtype) + b - t
    return np.array([np.mean(miss * column) for column in X.T], dtype=X.dtype), np.mean(miss)
