"""task: correlate2d, conv2d
The number of rows is used for the columns too.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    size = x.shape[0] - k.shape[0] + 1
    if size < 1 or k.shape[1] > x.shape[1]:
        raise ValueError("too large")
    out = np.zeros((size, size), np.float32 if x.dtype == np.float32 else np.float64)
    for i in range(size):
        for j in range(size):
            out[i, j] = np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k.astype(out.dtype))
    return out


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    size = x.shape[1] - w.shape[0] + 1
    if size < 1 or w.shape[1] > x.shape[2]:
        raise ValueError("too large")
    out = np.zeros((len(x), size, size, w.shape[3]), np.float32 if x.dtype == np.float32 else np.float64)
    for i in range(size):
        for j in range(size):
            out[:, i, j] = np.tensordot(x[:, i : i + w.shape[0], j : j + w.shape[1]], w, 3)
    return out if b is None else (out + b).astype(out.dtype)
