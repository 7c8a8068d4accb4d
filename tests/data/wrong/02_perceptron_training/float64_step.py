"""task: update, train_perceptron

The difference is a NumPy float64 number, which turns float32 weights into float64.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = np.float64(lr * (labels[0] - _output(w, b, X[0])))
    return w + move * X[0], b + move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)
