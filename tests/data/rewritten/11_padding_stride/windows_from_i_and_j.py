"""mistake: stride_on_output_only
Loops over the places; the window begins at i and j.
"""

import numpy as np


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or stride < 1 or padding < 0:
        raise ValueError("arguments")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    kh, kw = w.shape[:2]
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    x = np.pad(x.astype(dtype), [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    if kh > x.shape[1] or kw > x.shape[2]:
        raise ValueError("filter")
    rows, columns = (x.shape[1] - kh) // stride + 1, (x.shape[2] - kw) // stride + 1
    out = np.zeros((len(x), rows, columns, w.shape[3]), dtype)
    for i in range(rows):
        for j in range(columns):
            out[:, i, j] = np.tensordot(x[:, i : i + kh, j : j + kw], w, 3)
    return out if b is None else (out + b).astype(dtype)
