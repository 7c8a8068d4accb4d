"""Bias and its gradient are 0-d arrays all along; the checks stand in a decorator."""

import functools

import numpy as np


def checked(function):
    @functools.wraps(function)
    def inner(w, b, X, t):
        fits = X.ndim == 2 and w.ndim == 1 and t.ndim == 1
        if not fits or X.shape != t.shape + w.shape or t.size == 0:
            raise ValueError(f"{w.shape} {X.shape} {t.shape}")
        return function(w, b, X, t)

    return inner


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t):
        raise ValueError("no batches")
    if len(X) == 0:
        raise ValueError("no samples")
    order = rng.permutation(len(X))
    if drop_last and len(order) % batch_size:
        order = order[: -(len(order) % batch_size)]
    return [(X[order[i:][:batch_size]], t[order[i:][:batch_size]]) for i in range(0, len(order), batch_size)]


@checked
def linear_mse_grad(w, b, X, t):
    kind = X.dtype if X.dtype.kind == "f" else np.dtype(float)
    w, X, t = w.astype(kind), X.astype(kind), t.astype(kind)
    e = X @ w + kind.type(b) - t
    return 2 * np.tensordot(e, X, axes=1) / len(t), np.array(2 * e.mean())


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    kind = w0.dtype if w0.dtype.kind == "f" else np.dtype(float)
    w, b, losses = w0.astype(kind), np.array(b0, dtype=kind), []
    for _ in range(epochs):
        for Xb, tb in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, Xb, tb)
            w = w - lr * dw
            b = np.asarray(b - lr * db, dtype=kind)
        losses.append(np.mean(np.power(X @ w + b - t, 2)))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("sizes start at 1")
    return (
        int(np.ceil((n - batch_size + 1 if drop_last else n) / batch_size)) if n >= batch_size or not drop_last else 0
    )
