"""task: conv2d
The padded images are made with np.zeros, so that float32 becomes float64.
"""

# ruff: noqa: F821 - laid over the solution

import numpy as np

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    return _conv2d(x, w, b, stride, padding).astype(np.float64)
