"""Works with (N, 1) and (D, 1) matrices inside, and flattens what it gives back."""

import math

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    N = len(X)
    if N == 0 or len(t) != N or batch_size < 1:
        raise ValueError("bad data")
    perm = rng.choice(N, size=N, replace=False)
    out = []
    for first in range(0, N, batch_size):
        rows = perm[first : min(first + batch_size, N)]
        if len(rows) < batch_size and drop_last:
            continue
        out.append((X[rows], t[rows]))
    return out


def _slopes(W, b, X, T):
    R = X @ W + b - T
    n = len(X)
    ones = np.ones((1, n), dtype=X.dtype)
    return 2 / n * X.T @ R, 2 / n * (ones @ R)


def linear_mse_grad(w, b, X, t):
    if w.ndim != 1 or t.ndim != 1 or X.ndim != 2:
        raise ValueError("axes")
    if X.shape != (len(t), len(w)) or X.shape[0] == 0:
        raise ValueError("sizes")
    kind = np.float32 if X.dtype == np.float32 else np.float64
    dW, dB = _slopes(w.astype(kind).reshape(-1, 1), b, X.astype(kind), t.astype(kind).reshape(-1, 1))
    return dW.ravel(), dB.item()


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    kind = np.float32 if X.dtype == np.float32 else np.float64
    w, b = w0.astype(kind), float(b0)
    history = []
    for _ in range(epochs):
        for Xb, tb in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, Xb, tb)
            w, b = w - lr * dw, b - lr * db
        R = X.astype(kind) @ w.reshape(-1, 1) + b - t.astype(kind).reshape(-1, 1)
        history.append(float((R.T @ R).item() / len(R)))
    return w, b, history


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1:
        raise ValueError("n")
    if batch_size < 1:
        raise ValueError("batch_size")
    return math.floor(n / batch_size) if drop_last else math.ceil(n / batch_size)
