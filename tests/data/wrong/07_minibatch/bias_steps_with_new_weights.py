"""task: minibatch_gd

The gradient of the bias is computed after the weights have moved.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(float), b0, []
    for _ in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            w = w - lr * linear_mse_grad(w, b, some, targets)[0]  # noqa: F821
            b = b - lr * linear_mse_grad(w, b, some, targets)[1]  # noqa: F821
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
