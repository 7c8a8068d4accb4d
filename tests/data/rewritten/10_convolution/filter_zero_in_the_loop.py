"""mistake: only_first_filter
A loop over the filters in which the index 0 was left from trying out.
"""

import numpy as np


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    oh, ow = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    if oh <= 0 or ow <= 0:
        raise ValueError("too large")
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    maps = []
    for f in range(w.shape[3]):
        one = np.zeros((len(x), oh, ow), dtype)
        for u in range(w.shape[0]):
            for v in range(w.shape[1]):
                one += x[:, u : u + oh, v : v + ow].astype(dtype) @ w[u, v, :, 0]
        if b is not None:
            one += b[f]
        maps.append(one)
    return np.stack(maps, axis=3)
