"""task: conv2d
The number of rows of the map is used for the columns too.
"""

import numpy as np


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or stride < 1 or padding < 0:
        raise ValueError("arguments")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    x = np.pad(x.astype(dtype), ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    k = w.shape[0]
    if k > x.shape[1] or w.shape[1] > x.shape[2]:
        raise ValueError("filter")
    size = (x.shape[1] - k) // stride + 1
    out = np.zeros((len(x), size, size, w.shape[3]), dtype)
    for i in range(size):
        for j in range(size):
            window = x[:, i * stride : i * stride + k, j * stride : j * stride + w.shape[1]]
            out[:, i, j] = np.tensordot(window, w, 3)
    return out if b is None else (out + b).astype(dtype)
