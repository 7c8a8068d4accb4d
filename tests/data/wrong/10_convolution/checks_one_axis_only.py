"""task: correlate2d
Only the rows are compared with the filter; one that is too wide gives an empty map.
"""

import numpy as np


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("2-D")
    if k.shape[0] > x.shape[0]:
        raise ValueError("too large")
    x = x if x.dtype.kind == "f" else x.astype(float)
    rows = [
        [np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k) for j in range(x.shape[1] - k.shape[1] + 1)]
        for i in range(x.shape[0] - k.shape[0] + 1)
    ]
    return np.array(rows)
