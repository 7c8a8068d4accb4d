"""task: max_pool, avg_pool
Bad sizes are told with an assert, which is no ValueError.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool, _avg_pool = max_pool, avg_pool


def max_pool(x, size=2, stride=None):
    assert size >= 1, "size"
    assert stride is None or stride >= 1, "stride"
    return _max_pool(x, size, stride)


def avg_pool(x, size=2, stride=None):
    assert size >= 1, "size"
    assert stride is None or stride >= 1, "stride"
    return _avg_pool(x, size, stride)
