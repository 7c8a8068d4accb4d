"""task: conv2d
The channels are multiplied with * and summed, so filters of one channel fit every image.
"""

import numpy as np


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("4-D")
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    out = np.zeros((len(x), oh, ow, w.shape[3]), dtype)
    for u in range(w.shape[0]):
        for v in range(w.shape[1]):
            out += (x[:, u : u + oh, v : v + ow, :, None] * w[u, v].astype(dtype)).sum(axis=3)
    return out if b is None else (out + b).astype(dtype)
