"""task: update, separates

Sums are taken in the type of the arrays, so small integers overflow.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def update(w, b, x, t, lr=1.0):
    _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    error = int(t) - int(x @ w + b > 0)
    return _as_float(w) + lr * error * _as_float(x), b + lr * error


def separates(w, b, X, t):
    _checked(w, X, t)
    return bool(((X @ w + b > 0) == t).all())
