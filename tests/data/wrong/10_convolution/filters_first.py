"""task: conv2d
The result is reshaped to put the filters last, where it should be transposed.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_conv2d = conv2d


def conv2d(x, w, b=None):
    out = _conv2d(x, w, b)
    return np.moveaxis(out, 3, 0).reshape(out.shape)
