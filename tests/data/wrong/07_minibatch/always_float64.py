"""task: linear_mse_grad, minibatch_gd

Everything becomes float64, also float32.
"""

import numpy as np

_descend = minibatch_gd  # noqa: F821


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = np.asarray(w, float), np.asarray(X, float), np.asarray(t, float)
    error = X @ w + b - t
    return 2 * error @ X / len(X), 2 * error.mean()


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    return _descend(X, t, np.array(w0, dtype=float), b0, lr, batch_size, epochs, rng)
