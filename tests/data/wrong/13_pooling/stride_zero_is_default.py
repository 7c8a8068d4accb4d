"""task: max_pool, avg_pool
`stride or size`: a stride of 0 is taken for the default instead of an error.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool, _avg_pool = max_pool, avg_pool


def max_pool(x, size=2, stride=None):
    return _max_pool(x, size, stride or size)


def avg_pool(x, size=2, stride=None):
    return _avg_pool(x, size, stride or size)
