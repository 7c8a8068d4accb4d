"""task: separates

Sums times signs must be above 0, which is wrong for class 0 on the line.
"""


# ruff: noqa: F821  (it is laid over the solution)
def separates(w, b, X, t):
    w, X, t = _checked(w, X, t)
    return bool(((X @ w + b) * (2 * t - 1) > 0).all())
