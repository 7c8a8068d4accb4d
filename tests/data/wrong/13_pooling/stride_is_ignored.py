"""task: max_pool, avg_pool
The windows always lie side by side, whatever the stride.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool, _avg_pool = max_pool, avg_pool


def max_pool(x, size=2, stride=None):
    _max_pool(x, size, stride)
    return _max_pool(x, size)


def avg_pool(x, size=2, stride=None):
    _avg_pool(x, size, stride)
    return _avg_pool(x, size)
