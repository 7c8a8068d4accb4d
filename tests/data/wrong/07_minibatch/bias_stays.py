"""task: minibatch_gd

Only the weights are trained, the bias stays where it was.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, losses = w0 if w0.dtype.kind == "f" else w0.astype(float), []
    for _ in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            w = w - lr * linear_mse_grad(w, b0, some, targets)[0]  # noqa: F821
        losses.append(float(np.mean((X @ w + b0 - t) ** 2)))
    return w, b0, losses
