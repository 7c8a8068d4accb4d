"""task: max_pool
A single map without the axis of the batch is pooled as well instead of refused.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool = max_pool


def max_pool(x, size=2, stride=None):
    return _max_pool(x[None], size, stride)[0] if x.ndim == 3 else _max_pool(x, size, stride)
