"""task: minibatch_gd

Training goes on from the weights of the call before, kept in a global variable.
"""

import numpy as np

_kept = {}


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    start = w0 if w0.dtype.kind == "f" else w0.astype(float)
    w, b = _kept.get((w0.shape, w0.dtype), (start, b0))
    losses = []
    for _ in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            dw, db = linear_mse_grad(w, b, some, targets)  # noqa: F821
            w, b = w - lr * dw, b - lr * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    _kept[w0.shape, w0.dtype] = w, b
    return w, b, losses
