"""task: normalize
One mean and one variance of the whole table.
"""

import numpy as np


def normalize(x, eps=1e-5):
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("x")
    x = x if x.dtype.kind == "f" else x.astype(float)
    return (x - x.mean()) / np.sqrt(x.var() + eps)
