"""mistake: axis_features
A loop over the samples, each with its own mean and spread.
"""

import numpy as np


def normalize(x, eps=1e-5):
    if len(x.shape) != 2 or not x.shape[0]:
        raise ValueError("no batch")
    out = np.empty(x.shape, dtype=x.dtype if x.dtype.kind == "f" else np.float64)
    for n, row in enumerate(x):
        centre = np.sum(row, dtype=np.float64) / row.size
        spread = np.sum((row - centre) ** 2) / row.size
        out[n] = (row - centre) / (spread + eps) ** 0.5
    return out
