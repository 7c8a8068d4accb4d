"""task: minibatch_gd

The learning rate becomes smaller from epoch to epoch, which nobody asked for.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(float), b0, []
    for epoch in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            dw, db = linear_mse_grad(w, b, some, targets)  # noqa: F821
            w, b = w - lr / (epoch + 1) * dw, b - lr / (epoch + 1) * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
