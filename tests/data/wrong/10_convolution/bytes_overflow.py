"""task: correlate2d
The products are made in the type of the image and only the result becomes float64: bytes overflow, bools do not add.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    (kh, kw), (h, w) = k.shape, x.shape
    if kh > h or kw > w:
        raise ValueError("too large")
    out = np.zeros((h - kh + 1, w - kw + 1), dtype=np.result_type(x, k))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (x[i : i + kh, j : j + kw] * k).sum()
    return out if out.dtype.kind == "f" else out.astype(np.float64)
