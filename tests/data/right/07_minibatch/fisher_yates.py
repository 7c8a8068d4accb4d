"""Mixes by hand, swapping positions from the end; own exception class; NumPy integers as counts."""

import numpy as np


class DataError(ValueError):
    """The data do not fit."""


def _order(n, rng):
    order = np.arange(n)
    for last in range(n - 1, 0, -1):
        other = rng.integers(0, last + 1)
        order[[last, other]] = order[[other, last]]
    return order


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise DataError("size")
    if len(X) != len(t):
        raise DataError("length")
    if len(X) == 0:
        raise DataError("empty")
    order, batches = _order(len(X), rng), []
    for k in range(int(updates_per_epoch(len(X), batch_size, drop_last))):
        rows = order[k * batch_size : k * batch_size + batch_size]
        batches.append((np.array(X[rows]), np.array(t[rows])))
    return batches


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or t.ndim != 1 or w.ndim != 1 or X.shape[0] != t.shape[0] or X.shape[1] != w.shape[0]:
        raise DataError("shape")
    if t.shape[0] == 0:
        raise DataError("empty")
    total_w, total_b = np.zeros(w.shape), 0.0
    for n in range(len(t)):
        error = float(X[n].astype(float) @ w.astype(float)) + b - float(t[n])
        total_w += error * X[n].astype(float)
        total_b += error
    dw = total_w * 2 / len(t)
    return dw.astype(np.float32) if X.dtype == np.float32 else dw, np.float64(total_b * 2 / len(t))


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    kind = w0.dtype if w0.dtype.kind == "f" else np.dtype("f8")
    w, b, losses = w0.astype(float), float(b0), []
    for _ in range(epochs):
        for some, targets in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, some, targets)
            w, b = w - lr * dw, b - lr * float(db)
        losses.append(float(np.mean((X.astype(float) @ w + b - t.astype(float)) ** 2)))
    return w.astype(kind), b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise DataError("size")
    return np.int64(np.floor(n / batch_size)) if drop_last else np.int64(np.ceil(n / batch_size))
