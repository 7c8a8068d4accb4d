"""task: avg_pool
The median of a window is taken for its mean.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_avg_pool = avg_pool


def avg_pool(x, size=2, stride=None):
    out = _avg_pool(x, size, stride)
    step = size if stride is None else stride
    for i in range(out.shape[1]):
        for j in range(out.shape[2]):
            out[:, i, j] = np.median(x[:, i * step : i * step + size, j * step : j * step + size], axis=(1, 2))
    return out
