"""Moves a position forward in while loops; bias and losses are np.float32 or np.float64 scalars of the data's type."""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    n = len(X)
    if n == 0:
        raise ValueError("no data")
    if n != len(t):
        raise ValueError("X and t have different lengths")
    if batch_size < 1:
        raise ValueError("batch_size")
    idx = rng.permutation(n)
    batches = []
    i = 0
    while i < n:
        j = i + batch_size
        if j > n and drop_last:
            break
        batches.append((X[idx[i:j]], t[idx[i:j]]))
        i = j
    return batches


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2:
        raise ValueError("X must be a table")
    if w.shape != (X.shape[1],):
        raise ValueError("w")
    if t.shape != (X.shape[0],):
        raise ValueError("t")
    if X.shape[0] == 0:
        raise ValueError("empty")
    if X.dtype != np.float32:
        w, X, t = w.astype(np.float64), X.astype(np.float64), t.astype(np.float64)
    y = np.dot(X, w) + b
    dy = 2 * (y - t) / len(t)
    return X.T @ dy, dy.sum()


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w = w0.copy() if w0.dtype.kind == "f" else w0.astype(np.float64)
    b = b0
    losses = []
    epoch = 0
    while epoch < epochs:
        for xb, tb in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, xb, tb)
            w -= lr * dw
            b -= lr * db
        losses.append(np.mean(np.square(X @ w + b - t)))
        epoch += 1
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("at least 1")
    count = n // batch_size
    if n % batch_size != 0 and not drop_last:
        count += 1
    return count
