"""Python lists and loops: a hand-made shuffle, pairs of samples and targets, sums sample by sample."""

import numpy as np


def _mixed(n, rng):
    left, order = list(range(n)), []
    while left:
        order.append(left.pop(int(rng.integers(len(left)))))
    return order


def _sizes(X, t):
    if len(X) == 0 or len(X) != len(t):
        raise ValueError("as many targets as samples are needed")
    return len(X)


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    n = _sizes(X, t)
    if batch_size <= 0:
        raise ValueError("a batch holds a sample at least")
    batches, batch = [], []
    for place in _mixed(n, rng):
        batch.append(place)
        if len(batch) == batch_size:
            batches.append(batch)
            batch = []
    if batch and not drop_last:
        batches.append(batch)
    return [(np.stack([X[k] for k in batch]), np.stack([t[k] for k in batch])) for batch in batches]


def linear_mse_grad(w, b, X, t):
    n = _sizes(X, t)
    if X.ndim != 2 or t.ndim != 1 or w.ndim != 1 or len(w) != len(X[0]):
        raise ValueError("these shapes do not fit")
    dw, db = [0.0] * len(w), 0.0
    for x, wanted in zip(X.tolist(), t.tolist(), strict=True):
        miss = sum(one * weight for one, weight in zip(x, w.tolist(), strict=True)) + b - wanted
        db += 2 * miss / n
        for k, one in enumerate(x):
            dw[k] += 2 * miss * one / n
    return np.array(dw, dtype=np.float32 if X.dtype == np.float32 else float), db


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = np.array(w0, dtype=np.float32 if w0.dtype == np.float32 else float), float(b0), []
    for _ in range(epochs):
        for some, wanted in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, some, wanted)
            for k in range(len(w)):
                w[k] -= lr * dw[k]
            b -= lr * db
        squares = [(float(x @ w) + b - float(wanted)) ** 2 for x, wanted in zip(X, t, strict=True)]
        losses.append(sum(squares) / len(squares))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if min(n, batch_size) < 1:
        raise ValueError("sizes of 1 or more are needed")
    return len(range(0, n - batch_size + 1 if drop_last else n, batch_size))
