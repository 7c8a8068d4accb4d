"""mistake: shuffle_once

Draws the batches with iterate_minibatches before the loop over epochs and keeps them.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    batches = iterate_minibatches(X, t, batch_size, rng)  # noqa: F821
    w, b, losses = w0.astype(np.float32 if w0.dtype == np.float32 else float), float(b0), []
    for _ in range(epochs):
        for xs, ts in batches:
            dw, db = linear_mse_grad(w, b, xs, ts)  # noqa: F821
            w = w - lr * dw
            b = b - lr * db
        losses += [((X @ w + b - t) ** 2).mean()]
    return w, b, losses
