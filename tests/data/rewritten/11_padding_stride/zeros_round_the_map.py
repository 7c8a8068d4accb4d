"""mistake: pad_after
The map is computed without padding and then written into the middle of a larger array of zeros.
"""

import numpy as np


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or stride < 1 or padding < 0:
        raise ValueError("arguments")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    kh, kw, _, filters = w.shape
    if kh > x.shape[1] or kw > x.shape[2]:
        raise ValueError("filter")
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    rows, columns = (x.shape[1] - kh) // stride + 1, (x.shape[2] - kw) // stride + 1
    out = np.zeros((len(x), rows + 2 * padding, columns + 2 * padding, filters), dtype)
    for i in range(rows):
        for j in range(columns):
            window = x[:, i * stride :, j * stride :][:, :kh, :kw].astype(dtype)
            value = np.einsum("nuvc,uvcf->nf", window, w)
            out[:, padding + i, padding + j] = value if b is None else value + b
    return out
