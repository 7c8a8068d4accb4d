"""As few statements as possible: comprehensions, lists for pairs and a tuple for the list of losses."""

import numpy as np


def _no(*reasons):
    if any(reasons):
        raise ValueError("refused")


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    _no(batch_size < 1, len(X) != len(t), not len(X))
    k, order = batch_size, rng.permutation(np.arange(len(X)))
    cuts = [order[i : i + k] for i in range(0, len(order), k)]
    return [[X[c], t[c]] for c in cuts if len(c) == k or not drop_last]


def linear_mse_grad(w, b, X, t):
    _no(X.ndim != 2, t.ndim != 1, w.ndim != 1)
    _no(X.shape[1] != len(w), X.shape[0] != len(t), len(t) == 0)
    w, X, t = [a if a.dtype == np.float32 else a.astype(float) for a in (w, X, t)]
    e = [float(x @ w) + b - float(y) for x, y in zip(X, t, strict=True)]
    dw = [2 * sum(one * float(v) for one, v in zip(e, column, strict=True)) / len(e) for column in X.T]
    return np.array(dw, w.dtype), 2 * sum(e) / len(e)


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = w0 if w0.dtype == np.float32 else w0.astype(float), b0, []
    for _ in range(epochs):
        for batch in iterate_minibatches(X, t, batch_size, rng):
            w, b = [p - lr * g for p, g in zip((w, b), linear_mse_grad(w, b, *batch), strict=True)]
        losses += [sum((x @ w + b - y) ** 2 for x, y in zip(X, t, strict=True)) / len(X)]
    return w, b, tuple(losses)


def updates_per_epoch(n, batch_size, drop_last=False):
    _no(n < 1, batch_size < 1)
    return sum(1 for i in range(0, n, batch_size) if i + batch_size <= n or not drop_last)
