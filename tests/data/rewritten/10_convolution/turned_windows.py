"""mistake: flips_kernel
Place by place, with the window turned by half a circle instead of the filter.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    (h, w), (kh, kw) = x.shape, k.shape
    if kh > h or kw > w:
        raise ValueError("too large")
    if x.dtype != np.float32:
        x = x.astype(float)
    result = []
    for i in range(h - kh + 1):
        for j in range(w - kw + 1):
            turned = np.rot90(x[i : i + kh, j : j + kw], 2)
            result.append((turned * k).sum())
    return np.array(result).reshape(h - kh + 1, w - kw + 1)


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("4-D")
    if x.shape[3] != w.shape[2]:
        raise ValueError("channels")
    kh, kw, _, f = w.shape
    n, h, width, _ = x.shape
    if kh > h or kw > width:
        raise ValueError("too large")
    if b is None:
        b = np.zeros(f, w.dtype)
    if b.shape != (f,):
        raise ValueError("bias")
    if x.dtype != np.float32:
        x, w, b = x.astype(float), w.astype(float), b.astype(float)
    out = np.empty((n, h - kh + 1, width - kw + 1, f), x.dtype)
    for i in range(h - kh + 1):
        for j in range(width - kw + 1):
            turned = x[:, i : i + kh, j : j + kw][:, ::-1, ::-1]
            out[:, i, j] = np.tensordot(turned, w, axes=3) + b
    return out
