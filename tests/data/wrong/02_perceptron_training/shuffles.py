"""task: train_perceptron

The samples are shuffled with the global random state before each epoch.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    np.random.seed(0)
    errors = []
    for _ in range(max_epochs):
        errors.append(0)
        for i in np.random.permutation(len(X)):
            errors[-1] += int(_output(w, b, X[i]) != t[i])
            w, b = update(w, b, X[i], t[i], lr)
        if errors[-1] == 0:
            break
    return w, b, errors
