"""Orders by sorting random numbers, batches by array_split, the bias as one more weight whose input is 1."""

import math

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    n = X.shape[0]
    if not (batch_size >= 1 and t.shape[0] == n >= 1):
        raise ValueError("nothing to deal out")
    order = np.argsort(rng.random(n))
    parts = np.split(order, range(batch_size, n, batch_size))
    return [(X.take(part, axis=0), t.take(part, axis=0)) for part in parts if not drop_last or part.size == batch_size]


def _wide(w, b, X):
    kind = np.result_type(w, X) if X.dtype.kind == "f" else np.dtype(np.float64)
    return np.append(w.astype(kind), kind.type(b)), np.column_stack([X.astype(kind), np.ones(len(X), kind)])


def linear_mse_grad(w, b, X, t):
    if (w.ndim, X.ndim, t.ndim) != (1, 2, 1) or X.shape != (t.size, w.size) or not t.size:
        raise ValueError("shapes do not fit")
    weights, table = _wide(w, b, X)
    miss = np.subtract(table @ weights, t, dtype=table.dtype)
    slope = table.T @ miss * table.dtype.type(2 / t.size)
    return slope[:-1], slope[-1]


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b = w0.astype(np.result_type(w0, np.float32) if w0.dtype.kind == "f" else np.float64), b0
    losses = []
    while len(losses) < epochs:
        for batch in iterate_minibatches(X, t, batch_size, rng):
            slopes = linear_mse_grad(w, b, *batch)
            w, b = (old - lr * slope for old, slope in zip((w, b), slopes, strict=True))
        miss = X @ w + b - t
        losses.append(miss @ miss / len(miss))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n <= 0 or batch_size <= 0:
        raise ValueError("both must be positive")
    return (math.floor if drop_last else math.ceil)(n / batch_size)
