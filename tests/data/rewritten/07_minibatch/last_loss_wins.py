"""mistake: loss_of_last_batch

The variable of the loss is overwritten by each batch; the last one stays.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, history = np.array(w0, dtype=np.float32 if w0.dtype == np.float32 else float), b0, []
    for _ in range(epochs):
        for xs, ts in iterate_minibatches(X, t, batch_size, rng):  # noqa: F821
            dw, db = linear_mse_grad(w, b, xs, ts)  # noqa: F821
            error = xs @ w + b - ts
            mse = float(error @ error) / len(error)
            w, b = w - lr * dw, b - lr * db
        history.append(mse)
    return w, b, history
