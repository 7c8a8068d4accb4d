"""task: conv2d
The result is right, but the filters are scaled in place afterwards, in the array of the caller.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_conv2d = conv2d


def conv2d(x, w, b=None):
    out = _conv2d(x, w, b)
    if w.dtype.kind == "f":
        w /= np.abs(w).max()
    return out
