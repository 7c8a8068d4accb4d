"""Biases are 0-d arrays, answers are np.bool_, and the mistakes come as a tuple of np.int64."""

import numpy as np


def _f(a):
    a = np.asarray(a)
    return np.asarray(a, dtype=a.dtype if a.dtype.kind == "f" else np.float64)


def _y(w, b, X):
    return np.greater(np.tensordot(X, w, axes=1) + b, 0).astype(np.int64)


def _fit(w, X, t, lr=np.inf):
    if np.ndim(X) != 2 or np.shape(X) != (np.size(t), np.size(w)) or np.ndim(t) != 1 or np.ndim(w) != 1:
        raise ValueError("(N, D), (N,) and (D,) are needed")
    if np.setdiff1d(t, [0, 1]).size:
        raise ValueError("some labels are neither 0 nor 1")
    if np.less_equal(lr, 0):
        raise ValueError("the rate has to be above zero")


def update(w, b, x, t, lr=1.0):
    _fit(w, np.asarray(x)[None, ...], np.array([t]), lr)
    w, x = _f(w), _f(x)
    e = np.subtract(t, _y(w, b, x))
    return w + (lr * e).astype(w.dtype) * x, np.array(b + lr * e)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _f(X)
    w = np.zeros(X.shape[-1:], X.dtype) if w is None else _f(w)
    _fit(w, X, t, lr)
    errors = ()
    for _ in np.arange(max_epochs):
        wrong = np.int64(0)
        for x, label in zip(X, t, strict=True):
            wrong = wrong + np.not_equal(_y(w, b, x), label)
            w, b = update(w, b, x, label, lr)
        errors += (wrong,)
        if not wrong:
            break
    return w, b, errors


def separates(w, b, X, t):
    _fit(w, X, t)
    return np.logical_and.reduce(_y(_f(w), b, _f(X)) == t)


def converged(errors):
    return np.equal(errors, 0)[-1]
