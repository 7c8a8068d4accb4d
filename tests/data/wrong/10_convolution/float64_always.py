"""task: correlate2d, conv2d
np.zeros without a dtype: float32 arguments give float64 results.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    oh, ow = x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    out = np.zeros((oh, ow))
    for i in range(oh):
        for j in range(ow):
            out[i, j] = np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k, dtype=float)
    return out


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    out = np.zeros((len(x), oh, ow, w.shape[3]))
    for u in range(w.shape[0]):
        for v in range(w.shape[1]):
            out += x[:, u : u + oh, v : v + ow].astype(float) @ w[u, v]
    return out if b is None else out + b
