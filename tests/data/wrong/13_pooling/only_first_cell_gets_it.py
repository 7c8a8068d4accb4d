"""task: max_pool_backward
The gradient always goes to the upper left cell of the window.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool_backward = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward(dout, np.zeros_like(x), size, stride)
