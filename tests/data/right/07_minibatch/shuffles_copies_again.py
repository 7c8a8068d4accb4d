"""Training shuffles its own copies further and further, both with one order of positions; a dealt epoch is a view."""

import numpy as np


def _check(X, t, batch_size):
    if batch_size < 1 or len(X) == 0 or len(X) != len(t):
        raise ValueError("nothing to train with")


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    _check(X, t, batch_size)
    positions = list(range(len(X)))
    rng.shuffle(positions)
    X, t = X[positions], t[positions]
    stop = (len(X) // batch_size) * batch_size if drop_last else len(X)
    return [(X[a : a + batch_size], t[a : a + batch_size]) for a in range(0, stop, batch_size)]


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(t) < 1:
        raise ValueError("shapes")
    if X.dtype.kind != "f":
        w, X, t = np.double(w), np.double(X), np.double(t)
    r = X @ w
    r += b
    r -= t
    r *= 2 / len(t)
    return r @ X, r.sum()


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    _check(X, t, batch_size)
    X, t = np.array(X), np.array(t)
    w, b = w0 + 0.0, b0 + 0.0
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        X, t = X[order], t[order]
        for a in range(0, len(X), batch_size):
            dw, db = linear_mse_grad(w, b, X[a : a + batch_size], t[a : a + batch_size])
            w -= (lr * dw).astype(w.dtype)
            b -= lr * db
        losses.append(np.mean((X @ w + b - t) ** 2))
    return w, b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    _check(range(n), range(n), batch_size)
    return n // batch_size if drop_last else 1 + (n - 1) // batch_size
