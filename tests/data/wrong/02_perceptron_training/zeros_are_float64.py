"""task: train_perceptron

Missing weights start as float64 zeros, also for float32 samples.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    if w is None and X.ndim == 2:
        w = np.zeros(X.shape[1])
    return _train(X, t, lr, max_epochs, w, b)
