"""task: pad2d
Integer images become float64 here already.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    if x.dtype.kind != "f":
        x = x.astype(float)
    return np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)), constant_values=value)
