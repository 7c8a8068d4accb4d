"""task: correlate2d, conv2d
A filter larger than the image gives an empty map and no error.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    oh, ow = max(0, x.shape[0] - k.shape[0] + 1), max(0, x.shape[1] - k.shape[1] + 1)
    out = np.zeros((oh, ow), dtype=np.float32 if x.dtype == np.float32 else np.float64)
    for i in range(oh):
        for j in range(ow):
            out[i, j] = np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k.astype(out.dtype))
    return out


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    oh, ow = max(0, x.shape[1] - w.shape[0] + 1), max(0, x.shape[2] - w.shape[1] + 1)
    out = np.zeros((len(x), oh, ow, w.shape[3]), dtype=np.float32 if x.dtype == np.float32 else np.float64)
    for i in range(oh):
        for j in range(ow):
            out[:, i, j] = np.tensordot(x[:, i : i + w.shape[0], j : j + w.shape[1]], w, 3)
    return out if b is None else (out + b).astype(out.dtype)
