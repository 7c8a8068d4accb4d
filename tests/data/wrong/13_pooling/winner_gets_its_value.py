"""task: max_pool_backward
The gradient is multiplied by the value of the winner, as if pooling had squared it.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool_backward = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = _max_pool_backward(dout, x, size, stride)
    return (dx * np.asarray(x)).astype(dx.dtype)
