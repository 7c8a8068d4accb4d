"""task: max_pool, avg_pool, max_pool_backward, avg_pool_backward
Every result is float64, float32 or not.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool, _avg_pool = max_pool, avg_pool
_max_pool_backward, _avg_pool_backward = max_pool_backward, avg_pool_backward


def max_pool(x, size=2, stride=None):
    return _max_pool(x, size, stride).astype(float)


def avg_pool(x, size=2, stride=None):
    return _avg_pool(x, size, stride).astype(float)


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward(dout, x, size, stride).astype(float)


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    return _avg_pool_backward(dout, x_shape, size, stride).astype(float)
