"""task: update, train_perceptron, separates

Labels -1 and 1 are taken for 0 and 1 without a word.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_update, _train, _separates = update, train_perceptron, separates


def update(w, b, x, t, lr=1.0):
    return _update(w, b, x, 0 if t == -1 else t, lr)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, np.where(t == -1, 0, t), lr, max_epochs, w, b)


def separates(w, b, X, t):
    return _separates(w, b, X, np.where(t == -1, 0, t))
