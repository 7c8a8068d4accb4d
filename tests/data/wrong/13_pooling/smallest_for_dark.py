"""task: max_pool
The smallest number of each window is kept.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool = max_pool


def max_pool(x, size=2, stride=None):
    return -_max_pool(-(x * 1.0 if x.dtype.kind == "f" else x.astype(float)), size, stride)
