"""task: correlate2d, conv2d
Integer images and filters give integer maps.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_correlate2d, _conv2d = correlate2d, conv2d


def correlate2d(x, k):
    return _correlate2d(x, k).astype(np.result_type(x, k))


def conv2d(x, w, b=None):
    return _conv2d(x, w, b).astype(np.result_type(x, w))
