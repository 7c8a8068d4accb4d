"""task: avg_pool
The sum is divided by the size and not by the number of cells.
"""
# ruff: noqa: F821 - laid over the solution

_avg_pool = avg_pool


def avg_pool(x, size=2, stride=None):
    return _avg_pool(x, size, stride) * size
