"""mistake: same_for_all_channels
The window is cut out with all its channels, and one number of everything is written to the place.
"""

import numpy as np


def _fill(x, size, stride, number):
    step = size if stride is None else stride
    if x.ndim != 4 or size < 1 or step < 1 or size > x.shape[1] or size > x.shape[2]:
        raise ValueError("cannot pool")
    n, h, w, c = x.shape
    out = np.zeros((n, (h - size) // step + 1, (w - size) // step + 1, c), x.dtype if x.dtype.kind == "f" else float)
    for i in range(out.shape[1]):
        for j in range(out.shape[2]):
            window = x[:, i * step : i * step + size, j * step : j * step + size]
            out[:, i, j] = number(window, axis=(1, 2, 3))[:, None]
    return out


def max_pool(x, size=2, stride=None):
    return _fill(x, size, stride, np.max)


def avg_pool(x, size=2, stride=None):
    return _fill(x, size, stride, np.mean)
