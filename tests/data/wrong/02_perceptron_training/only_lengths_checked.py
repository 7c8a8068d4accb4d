"""task: update, train_perceptron, separates

Compares lengths instead of shapes, so columns and tables pass for vectors.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def _checked(w, X, t, lr=1.0):
    w, X, t = _as_float(w), _as_float(X), np.asarray(t)
    if w.size != X.shape[-1] or t.size != len(X) or not np.isin(t, (0, 1)).all() or lr <= 0:
        raise ValueError("lengths")
    return np.ravel(w), X.reshape(-1, w.size), np.ravel(t)


_update, _train, _separates = update, train_perceptron, separates


def update(w, b, x, t, lr=1.0):
    return _update(w, b, x, t, lr)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)


def separates(w, b, X, t):
    return _separates(w, b, X, t)
