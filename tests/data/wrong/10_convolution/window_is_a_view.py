"""task: correlate2d
The window is multiplied in place; it is a view, so the image changes and later windows see it.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    oh, ow = x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1
    if oh < 1 or ow < 1:
        raise ValueError("too large")
    x = x if x.dtype.kind == "f" else x.astype(float)
    out = np.zeros((oh, ow), x.dtype)
    for i in range(oh):
        for j in range(ow):
            window = x[i : i + k.shape[0], j : j + k.shape[1]]
            window *= k
            out[i, j] = window.sum()
    return out
