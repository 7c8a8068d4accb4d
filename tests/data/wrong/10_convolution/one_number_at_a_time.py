"""task: conv2d
Right, but one Python step for each single number of the result: far too slow.
"""

import numpy as np


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    kh, kw, _, filters = w.shape
    oh, ow = x.shape[1] - kh + 1, x.shape[2] - kw + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    out = np.zeros((len(x), oh, ow, filters), np.float32 if x.dtype == np.float32 else np.float64)
    for n in range(len(x)):
        for i in range(oh):
            for j in range(ow):
                for f in range(filters):
                    out[n, i, j, f] = np.sum(x[n, i : i + kh, j : j + kw] * w[..., f].astype(out.dtype))
                    if b is not None:
                        out[n, i, j, f] += b[f]
    return out
