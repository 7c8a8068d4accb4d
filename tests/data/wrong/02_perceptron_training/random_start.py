"""task: train_perceptron

Missing weights start as small random numbers instead of zeros.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    if w is None and X.ndim == 2:
        np.random.seed(42)
        w = (0.01 * np.random.randn(X.shape[1])).astype(_as_float(X).dtype)
    return _train(X, t, lr, max_epochs, w, b)
