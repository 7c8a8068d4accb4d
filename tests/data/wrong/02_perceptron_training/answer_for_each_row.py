"""task: separates

Returns one bool for each row instead of one for all.
"""


# ruff: noqa: F821  (it is laid over the solution)
def separates(w, b, X, t):
    w, X, t = _checked(w, X, t)
    return (X @ w + b > 0) == t
