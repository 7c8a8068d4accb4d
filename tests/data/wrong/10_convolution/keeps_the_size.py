"""task: correlate2d, conv2d
The image is padded with zeros so that the map is as large as the image.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_correlate2d, _conv2d = correlate2d, conv2d


def _around(size):
    return (size - 1) // 2, size // 2


def correlate2d(x, k):
    _correlate2d(x, k)
    return _correlate2d(np.pad(x, [_around(size) for size in k.shape]), k)


def conv2d(x, w, b=None):
    _conv2d(x, w, b)
    return _conv2d(np.pad(x, [(0, 0), _around(w.shape[0]), _around(w.shape[1]), (0, 0)]), w, b)
