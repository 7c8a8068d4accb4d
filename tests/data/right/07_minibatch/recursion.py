"""Deals out by recursion and folds the steps with reduce; the losses are collected by a closure."""

from functools import reduce

import numpy as np


def _deal(order, size, full):
    if len(order) == 0 or (full and len(order) < size):
        return []
    return [order[:size], *_deal(order[size:], size, full)]


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if not len(X) == len(t) > 0 or batch_size < 1:
        raise ValueError("cannot be dealt out")
    return [(X[rows], t[rows]) for rows in _deal(rng.permuted(np.arange(len(X))), batch_size, drop_last)]


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or t.shape != (X.shape[0],) or w.shape != (X.shape[1],) or X.shape[0] == 0:
        raise ValueError("shapes")
    f = (lambda a: a) if X.dtype.kind == "f" else np.float64
    e = np.matmul(f(X), f(w)) + b - f(t)
    return np.multiply(np.inner(f(X).T, e), 2 / e.size), 2 * e.sum() / e.size


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    def step(now, batch):
        return tuple(p - lr * g for p, g in zip(now, linear_mse_grad(*now, *batch), strict=True))

    def epoch(now, _):
        now = reduce(step, iterate_minibatches(X, t, batch_size, rng), now)
        losses.append(float(np.var(X @ now[0] + now[1] - t) + np.mean(X @ now[0] + now[1] - t) ** 2))
        return now

    losses = []
    w, b = reduce(epoch, range(epochs), (w0 if w0.dtype.kind == "f" else np.float64(w0), b0))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("sizes")
    if n < batch_size:
        return 0 if drop_last else 1
    return 1 + (updates_per_epoch(n - batch_size, batch_size, drop_last) if n > batch_size else 0)
