"""task: max_pool_backward
Works in x itself: the cells that did not win are overwritten in the caller's array.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool_backward = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = _max_pool_backward(dout, x, size, stride)
    x[dx == 0] = 0
    return dx
