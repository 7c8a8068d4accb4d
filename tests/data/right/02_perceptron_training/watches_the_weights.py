"""Counts a mistake when a step has moved the bias, and lets update do all the judging."""

import numpy as np


class TrainingError(ValueError):
    pass


def as_float(a):
    return a + 0.0 if a.dtype.kind in "biu" else a


def update(w, b, x, t, lr=1.0):
    if w.ndim != 1 or x.ndim != 1 or w.size != x.size:
        raise TrainingError("shapes")
    if t not in [0, 1]:
        raise TrainingError("label")
    if lr <= 0:
        raise TrainingError("learning rate")
    w, x = as_float(w), as_float(x)
    active = (w * x).sum() + b > 0
    if active and t == 0:
        return w - x * lr, b - lr
    if not active and t == 1:
        return w + x * lr, b + lr
    return w, b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    if X.ndim != 2 or t.shape != (len(X),):
        raise TrainingError("shapes")
    if (t != 0)[t != 1].any():
        raise TrainingError("labels")
    X = as_float(X)
    w = np.zeros_like(X[0]) if w is None else w
    errors = []
    for _ in range(max_epochs):
        errors.append(0)
        for n in range(len(X)):
            old = b
            w, b = update(w, b, X[n], t[n], lr)
            if b != old:
                errors[-1] += 1
        if not errors[-1]:
            break
    return w, b, errors


def separates(w, b, X, t):
    if X.ndim != 2 or t.shape != (len(X),) or w.shape != (X.shape[1],):
        raise TrainingError("shapes")
    if (t != 0)[t != 1].any():
        raise TrainingError("labels")
    return train_perceptron(X, t, 1.0, 1, w, b)[2] == [0]


def converged(errors):
    return not bool(errors[-1])
