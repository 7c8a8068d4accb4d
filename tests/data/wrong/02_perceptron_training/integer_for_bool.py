"""task: separates, converged

Returns 1 and 0 instead of True and False.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np

_separates, _converged = separates, converged


def separates(w, b, X, t):
    return np.int64(_separates(w, b, X, t))


def converged(errors):
    return int(_converged(errors))
