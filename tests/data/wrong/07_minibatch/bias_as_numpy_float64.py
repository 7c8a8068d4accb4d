"""task: minibatch_gd

The bias is kept as a NumPy float64, which turns float32 weights into float64.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(float), np.float64(b0), []
    for _ in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            dw, db = linear_mse_grad(w, b, some, targets)  # noqa: F821
            w, b = w - lr * dw, b - lr * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
