"""Counts everything in float64 and gives float32 back only at the very end."""

import numpy as np


def _result(w, like):
    return w.astype(np.float32) if like.dtype == np.float32 else w


def _classes(w, b, X):
    return (X @ w + b > 0).astype(int)


def _shapes(*pairs):
    for got, wanted in pairs:
        if np.shape(got) != wanted:
            raise ValueError(f"shape {np.shape(got)} instead of {wanted}")


def _labels(t):
    t = np.atleast_1d(t)
    if not np.array_equal(t, t.astype(bool)):
        raise ValueError("labels")


def _rate(lr):
    if not 0 < lr < float("inf"):
        raise ValueError("rate")


def update(w, b, x, t, lr=1.0):
    _shapes((w, (np.size(w),)), (x, (np.size(w),)), (t, ()))
    _labels(t)
    _rate(lr)
    wide, sample = np.float64(w), np.float64(x)
    error = t - _classes(wide, b, sample)
    return _result(wide + lr * error * sample, w), b + lr * error


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    if np.ndim(X) != 2:
        raise ValueError("two axes")
    n, d = X.shape
    start = np.zeros(d) if w is None else w
    _shapes((t, (n,)), (start, (d,)))
    _labels(t)
    _rate(lr)
    wide, rows = np.float64(start), np.float64(X)
    errors = []
    for _ in range(max_epochs):
        before = sum(errors)
        errors.append(0)
        for i in range(n):
            error = t[i] - _classes(wide, b, rows[i])
            errors[-1] += int(error**2)
            wide = wide + lr * error * rows[i]
            b = b + lr * error
        if sum(errors) == before:
            break
    return _result(wide, X), b, errors


def separates(w, b, X, t):
    if np.ndim(X) != 2:
        raise ValueError("two axes")
    _shapes((w, X.shape[1:]), (t, X.shape[:1]))
    _labels(t)
    return int(np.abs(_classes(np.float64(w), b, np.float64(X)) - t).sum()) == 0


def converged(errors):
    return errors[::-1][0] == 0
