"""task: max_pool, avg_pool
Maps are taken as (N, C, H, W).
"""
# ruff: noqa: F821 - laid over the solution

_max_pool, _avg_pool = max_pool, avg_pool


def max_pool(x, size=2, stride=None):
    if x.ndim != 4:
        raise ValueError("four axes")
    return _max_pool(x.transpose(0, 2, 3, 1), size, stride).transpose(0, 3, 1, 2)


def avg_pool(x, size=2, stride=None):
    if x.ndim != 4:
        raise ValueError("four axes")
    return _avg_pool(x.transpose(0, 2, 3, 1), size, stride).transpose(0, 3, 1, 2)
