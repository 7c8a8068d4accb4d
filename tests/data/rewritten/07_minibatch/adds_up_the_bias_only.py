"""mistake: bias_not_averaged

An input of ones is put beside X, but only the weights are divided by the number of samples.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.ndim != 1 or t.ndim != 1 or X.shape != (t.size, w.size) or t.size == 0:
        raise ValueError("bad shapes")
    kind = np.float32 if X.dtype == np.float32 else np.float64
    wide = np.hstack([X.astype(kind), np.ones((t.size, 1), kind)])
    error = wide @ np.append(w.astype(kind), kind(b)) - t.astype(kind)
    total = 2 * wide.T @ error
    return total[:-1] / kind(t.size), float(total[-1])
