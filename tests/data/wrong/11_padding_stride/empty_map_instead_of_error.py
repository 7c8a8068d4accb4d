"""task: conv2d
A filter that does not fit gives a map without numbers.
"""

# ruff: noqa: F821 - laid over the solution

import numpy as np

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim == w.ndim == 4:
        rows, columns = x.shape[1] + 2 * padding - w.shape[0], x.shape[2] + 2 * padding - w.shape[1]
        if rows < 0 or columns < 0:
            return np.zeros((len(x), max(rows, -1) + 1, max(columns, -1) + 1, w.shape[3]))
    return _conv2d(x, w, b, stride, padding)
