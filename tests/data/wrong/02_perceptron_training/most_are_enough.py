"""task: separates

Nine samples out of ten are taken for all of them.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def separates(w, b, X, t):
    w, X, t = _checked(w, X, t)
    return bool(np.mean((X @ w + b > 0) == t) >= 0.9)
