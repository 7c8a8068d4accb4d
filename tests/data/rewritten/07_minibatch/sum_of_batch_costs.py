"""mistake: mean_of_batch_losses

Keeps a running mean of what the batches cost before their steps.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w = w0 if w0.dtype == np.float32 else np.asarray(w0, dtype=np.float64)
    b, history = float(b0), []
    for _ in range(epochs):
        total = count = 0
        for xs, ts in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            total += float(np.square(xs @ w + b - ts).mean())
            count += 1
            dw, db = linear_mse_grad(w, b, xs, ts)  # noqa: F821
            w, b = w - lr * dw, b - lr * db
        history.append(total / count)
    return w, b, history
