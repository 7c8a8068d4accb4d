"""task: train_perceptron

Keeps the weights of the epoch with the fewest mistakes instead of the last ones.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors, best = [], None
    for _ in range(max_epochs):
        wrong = 0
        for x, wanted in zip(X, t, strict=True):
            wrong += int(_output(w, b, x) != wanted)
            w, b = update(w, b, x, wanted, lr)
        if not errors or wrong < min(errors):
            best = w, b
        errors.append(wrong)
        if wrong == 0:
            break
    return *best, errors
