"""Turns the labels into -1 and 1 inside, and gives a sum of 0 to the lower class by hand."""

import numpy as np


def _real(a):
    a = np.asarray(a)
    return a if a.dtype.kind == "f" else a.astype(np.float64)


def _sign(z):
    return 1 if z > 0 else -1


def _signs(t):
    t = np.asarray(t)
    signs = 2 * t - 1
    if (np.abs(signs) != 1).any():
        raise ValueError("use 0 and 1 as labels")
    return signs


def _same(a, b):
    if tuple(a) != tuple(b):
        raise ValueError(f"{tuple(a)} is not {tuple(b)}")


def update(w, b, x, t, lr=1.0):
    _same([np.ndim(w), np.ndim(x), np.ndim(t)], [1, 1, 0])
    _same(w.shape, x.shape)
    side = int(_signs(t))
    if lr <= 0:
        raise ValueError("lr <= 0")
    w, x = _real(w), _real(x)
    if _sign(w.dot(x) + b) == side:
        return w.copy(), b
    return w + lr * side * x, b + lr * side


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _same([np.ndim(X)], [2])
    _same(np.shape(t), X.shape[:1])
    signs = _signs(t).tolist()
    if lr <= 0:
        raise ValueError("lr <= 0")
    X = _real(X)
    w = X[0] * 0 if w is None else _real(w)
    _same(w.shape, X.shape[1:])
    errors = []
    done = False
    while not done and len(errors) < max_epochs:
        done = True
        count = 0
        for x, side in zip(X, signs, strict=True):
            if _sign(w.dot(x) + b) * side < 0:
                w, b = w + lr * side * x, b + lr * side
                count, done = count + 1, False
        errors += [count]
    return w, b, errors


def separates(w, b, X, t):
    _same([np.ndim(X)], [2])
    _same(np.shape(t), X.shape[:1])
    _same(np.shape(w), X.shape[1:])
    return all(_sign(z) == side for z, side in zip(_real(X) @ _real(w) + b, _signs(t), strict=True))


def converged(errors):
    return sum(errors[-1:]) == 0
