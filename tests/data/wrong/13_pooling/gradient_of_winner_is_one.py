"""task: max_pool_backward
The mask of the winners is returned; dout is forgotten.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool_backward = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward(np.ones_like(dout), x, size, stride)
