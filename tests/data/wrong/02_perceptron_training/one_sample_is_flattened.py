"""task: train_perceptron, separates

A batch of one is squeezed to a vector and then taken for a batch of numbers.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(np.squeeze(X), t, lr, max_epochs, w, b)


_separates = separates


def separates(w, b, X, t):
    return _separates(w, b, np.squeeze(X), np.squeeze(t))
