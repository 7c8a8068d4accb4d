"""task: pad2d
A negative padding cuts cells off instead of raising an error.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4:
        raise ValueError("axes")
    if padding < 0:
        return x[:, -padding:padding, -padding:padding].copy()
    return np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)), constant_values=value)
