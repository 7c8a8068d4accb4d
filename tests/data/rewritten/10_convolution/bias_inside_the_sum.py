"""mistake: bias_added_per_cell
The whole neuron, products plus bias, is written inside the sum over the window.
"""

import numpy as np


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    kh, kw, _, f = w.shape
    _, h, width, _ = x.shape
    if h < kh or width < kw:
        raise ValueError("too large")
    if b is None:
        b = np.zeros(f, w.dtype)
    elif b.shape != (f,):
        raise ValueError("bias")
    if x.dtype.kind != "f":
        x, w, b = (a.astype(np.float64) for a in (x, w, b))
    rows = [
        [(x[:, i : i + kh, j : j + kw, :, None] * w + b).sum(axis=(1, 2, 3)) for j in range(width - kw + 1)]
        for i in range(h - kh + 1)
    ]
    return np.array(rows).transpose(2, 0, 1, 3)
