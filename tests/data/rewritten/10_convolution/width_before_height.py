"""mistake: swaps_hw
The numbers are found in the right order and then put into an array of (columns, rows).
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    oh, ow = (a - c + 1 for a, c in zip(x.shape, k.shape, strict=True))
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    out = np.zeros((ow, oh), dtype)
    for place in range(oh * ow):
        i, j = divmod(place, ow)
        out.flat[place] = np.sum(x[i : i + k.shape[0], j : j + k.shape[1]].astype(dtype) * k)
    return out


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    kh, kw, c, f = w.shape
    out_w, out_h = x.shape[1] - kh + 1, x.shape[2] - kw + 1
    if out_w < 1 or out_h < 1:
        raise ValueError("too large")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    columns = np.empty((len(x), out_w, out_h, kh, kw, c), dtype)
    for u in range(kh):
        for v in range(kw):
            columns[:, :, :, u, v] = x[:, u : u + out_w, v : v + out_h]
    out = columns.reshape(-1, kh * kw * c) @ w.reshape(-1, f).astype(dtype)
    if b is not None:
        out += b
    return out.reshape(len(x), out_h, out_w, f)
