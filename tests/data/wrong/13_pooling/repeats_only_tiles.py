"""task: avg_pool_backward
np.repeat along both axes: cells left over at the edge are missing and overlaps are not known.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_avg_pool_backward = avg_pool_backward


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    dx = _avg_pool_backward(dout, x_shape, size, stride)
    return (np.repeat(np.repeat(dout, size, axis=1), size, axis=2) / size**2).astype(dx.dtype)
