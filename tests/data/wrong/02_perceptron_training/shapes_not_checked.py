"""task: update, train_perceptron, separates

Labels and rates are checked, but numpy may stretch whatever it can.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def _labels(t, lr=1.0):
    if not np.isin(t, (0, 1)).all() or lr <= 0:
        raise ValueError("labels or rate")


def update(w, b, x, t, lr=1.0):
    _labels(t, lr)
    w, x = _as_float(w), _as_float(x)
    move = lr * (t - int(np.sum(w * x) + b > 0))
    return w + move * x, b + move


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _labels(t, lr)
    X = _as_float(X)
    w = np.zeros(X.shape[-1], X.dtype) if w is None else _as_float(w)
    errors = []
    for _ in range(max_epochs):
        errors.append(0)
        for x, wanted in zip(X, t):  # noqa: B905
            difference = int(wanted) - int(np.sum(w * x) + b > 0)
            w, b = w + lr * difference * x, b + lr * difference
            errors[-1] += abs(difference)
        if errors[-1] == 0:
            break
    return w, b, errors


def separates(w, b, X, t):
    _labels(t)
    return bool(np.all((_as_float(X) @ _as_float(w) + b > 0) == t))
