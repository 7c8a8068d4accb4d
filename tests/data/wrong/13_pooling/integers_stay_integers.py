"""task: max_pool
The result has the type of the input, also for integers and bools.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool = max_pool


def max_pool(x, size=2, stride=None):
    return _max_pool(x, size, stride).astype(x.dtype)
