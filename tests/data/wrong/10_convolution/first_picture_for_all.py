"""task: conv2d
x[0] instead of x[n] in the loop over the batch.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_conv2d = conv2d


def conv2d(x, w, b=None):
    out = np.empty_like(_conv2d(x, w, b))
    for n in range(len(x)):
        out[n] = _conv2d(x[:1], w, b)[0]
    return out
