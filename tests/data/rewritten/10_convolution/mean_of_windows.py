"""mistake: divides_by_size
sliding_window_view and np.mean where np.sum belongs.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("axes")
    if np.any(np.array(k.shape) > x.shape):
        raise ValueError("size")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    windows = sliding_window_view(x.astype(dtype), k.shape)
    return np.mean(windows * k.astype(dtype), axis=(2, 3))


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("axes")
    if x.shape[-1] != w.shape[-2] or np.any(np.array(w.shape[:2]) > x.shape[1:3]):
        raise ValueError("size")
    if b is not None and b.shape != w.shape[-1:]:
        raise ValueError("bias")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    out = np.zeros((len(x), oh, ow, w.shape[3]), dtype)
    cells = w.astype(dtype)
    for i in range(oh):
        for j in range(ow):
            window = x[:, i : i + w.shape[0], j : j + w.shape[1], :, None].astype(dtype)
            out[:, i, j] = np.mean(window * cells, axis=(1, 2, 3))
    if b is not None:
        out = (out + b).astype(dtype)
    return out
