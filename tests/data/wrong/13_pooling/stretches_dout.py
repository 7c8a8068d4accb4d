"""task: max_pool_backward, avg_pool_backward
The shape of dout is not compared: whatever numpy can stretch to the map is taken.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool, _max_pool_backward, _avg_pool_backward = max_pool, max_pool_backward, avg_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward(np.broadcast_to(dout, _max_pool(x, size, stride).shape), x, size, stride)


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    shape = _max_pool(np.zeros(x_shape), size, stride).shape
    return _avg_pool_backward(np.broadcast_to(dout, shape), x_shape, size, stride)
