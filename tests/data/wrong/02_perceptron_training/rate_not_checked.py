"""task: update, train_perceptron

A learning rate of 0 or below is taken as it is.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_update, _train = update, train_perceptron


def _checked(w, X, t, lr=1.0):
    w, X, t = _as_float(w), _as_float(X), np.asarray(t)
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1]:
        raise ValueError("shapes")
    if not ((t == 0) | (t == 1)).all():
        raise ValueError("labels")
    return w, X, t


def update(w, b, x, t, lr=1.0):
    return _update(w, b, x, t, lr)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)
