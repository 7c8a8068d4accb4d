"""task: avg_pool
The cells are added in the type of the input and only then made floats: bytes overflow.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_avg_pool = avg_pool


def avg_pool(x, size=2, stride=None):
    _avg_pool(x, size, stride)
    step = size if stride is None else stride
    rows, columns = (x.shape[1] - size) // step + 1, (x.shape[2] - size) // step + 1
    total = np.zeros((len(x), rows, columns, x.shape[3]), x.dtype)
    for u in range(size):
        for v in range(size):
            total += x[:, u : u + step * rows : step, v : v + step * columns : step]
    return total / x.dtype.type(size * size) if x.dtype.kind == "f" else total / (size * size)
