"""Draws a seed from the given generator and works with a generator of its own made from it."""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) < 1:
        raise ValueError("these cannot be dealt out")
    mine = np.random.default_rng(rng.integers(2**63))
    order = mine.permutation(len(X))
    tail = len(order) % batch_size
    groups = np.split(order[: len(order) - tail], len(order) // batch_size) if len(order) >= batch_size else []
    if tail and not drop_last:
        groups = [*groups, order[-tail:]]
    return [(X[g], t[g]) for g in groups]


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or X.shape[1:] != w.shape or X.shape[:1] != t.shape or t.shape == (0,):
        raise ValueError("no fit")
    w, X, t = (np.asarray(a, np.float32 if X.dtype == np.float32 else np.float64) for a in (w, X, t))
    n = len(t)
    dw = 2 * (X.T @ X @ w + b * X.sum(axis=0) - X.T @ t) / n
    db = 2 * (X.sum(axis=0) @ w + n * b - t.sum()) / n
    return dw, float(db)


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w = np.asarray(w0, np.float32 if w0.dtype == np.float32 else np.float64)
    b = b0
    losses = []
    for _ in range(epochs):
        for xs, ts in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, xs, ts)
            w, b = w - lr * dw, b - lr * db
        losses.append(float(np.linalg.norm(X @ w + b - t) ** 2 / len(t)))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("no")
    return divmod(n if drop_last else n + batch_size - 1, batch_size)[0]
