"""task: max_pool, avg_pool
Only the rows are compared with the window; one that is too wide gives an empty map.
"""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def windows(x, size, stride):
    step = size if stride is None else stride
    if x.ndim != 4 or size < 1 or step < 1 or size > x.shape[1]:
        raise ValueError("cannot pool")
    x = np.ascontiguousarray(x if x.dtype.kind == "f" else x.astype(float))
    shape = len(x), (x.shape[1] - size) // step + 1, max(0, (x.shape[2] - size) // step + 1), x.shape[3], size, size
    n, h, w, c = x.strides
    return as_strided(x, shape, (n, step * h, step * w, c, h, w))


def max_pool(x, size=2, stride=None):
    return windows(x, size, stride).max(axis=(4, 5))


def avg_pool(x, size=2, stride=None):
    return windows(x, size, stride).mean(axis=(4, 5))
