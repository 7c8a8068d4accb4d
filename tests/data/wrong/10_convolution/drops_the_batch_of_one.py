"""task: conv2d
The result is squeezed, so a batch of one and a single filter lose their axes.
"""

import numpy as np


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    out = np.zeros((len(x), oh, ow, w.shape[3]), dtype=dtype)
    for u in range(w.shape[0]):
        for v in range(w.shape[1]):
            out += x[:, u : u + oh, v : v + ow] @ w[u, v]
    if b is not None:
        out += b
    return out.squeeze()
