"""task: conv2d
Right numbers, one Python step for each of them: far too slow.
"""

import numpy as np


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or stride < 1 or padding < 0:
        raise ValueError("arguments")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    x = np.pad(x.astype(dtype), ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    kh, kw = w.shape[:2]
    rows, columns = (x.shape[1] - kh) // stride + 1, (x.shape[2] - kw) // stride + 1
    if rows < 1 or columns < 1:
        raise ValueError("filter")
    out = np.zeros((len(x), rows, columns, w.shape[3]), dtype)
    for n, i, j, f in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, i, j, f] = np.sum(x[n, top : top + kh, left : left + kw] * w[..., f]) + (0 if b is None else b[f])
    return out
