"""task: update, train_perceptron

A sum has to be above a small tolerance, so tiny positive sums give 0.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_update, _train = update, train_perceptron


def _output(w, b, x):
    return int(x @ w + b > 1e-4)


def update(w, b, x, t, lr=1.0):
    return _update(w, b, x, t, lr)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    w, b, errors = _train(X, t, lr, max_epochs, w, b)
    return np.round(w, 0), np.round(b, 0), errors
