"""task: train_perceptron

Stops when an epoch has as many mistakes as the one before.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        errors.append(0)
        for x, wanted in zip(X, t, strict=True):
            errors[-1] += int(_output(w, b, x) != wanted)
            w, b = update(w, b, x, wanted, lr)
        if errors[-1] == 0 or errors[-2:-1] == errors[-1:]:
            break
    return w, b, errors
