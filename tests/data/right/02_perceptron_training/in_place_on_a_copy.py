"""Copies the weights once and then changes the copy in place."""

import numpy as np


def _own(a):
    a = np.array(a)
    return a if a.dtype.kind == "f" else a.astype("float64")


def _must(ok):
    if not ok:
        raise ValueError


def update(w, b, x, t, lr=1.0):
    _must(np.ndim(w) == 1)
    _must(np.shape(w) == np.shape(x))
    _must(t in (0, 1))
    _must(lr > 0)
    w, x = _own(w), _own(x)
    y = 1 if np.dot(w, x) + b > 0 else 0
    w += lr * (int(t) - y) * x
    b += lr * (int(t) - y)
    return w, b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _must(np.ndim(X) == 2)
    _must(np.shape(t) == (len(X),))
    _must(set(t) <= {0, 1})
    _must(lr > 0)
    X = _own(X)
    w = np.zeros(X.shape[1], X.dtype) if w is None else _own(w)
    _must(w.shape == (X.shape[1],))
    errors = []
    while len(errors) < max_epochs:
        errors.append(0)
        for x, label in zip(X, t, strict=True):
            y = 1 if np.dot(w, x) + b > 0 else 0
            if y < label:
                w += lr * x
                b += lr
                errors[-1] += 1
            if y > label:
                w -= lr * x
                b -= lr
                errors[-1] += 1
        if errors[-1] == 0:
            return w, b, errors
    return w, b, errors


def separates(w, b, X, t):
    _must(np.ndim(X) == 2)
    _must(np.shape(t) == (len(X),))
    _must(np.shape(w) == (X.shape[1],))
    _must(set(t) <= {0, 1})
    outputs = np.zeros(len(X), int)
    outputs[_own(X).dot(_own(w)) + b > 0] = 1
    return np.all(outputs == t)


def converged(errors):
    return errors[-1] == 0
