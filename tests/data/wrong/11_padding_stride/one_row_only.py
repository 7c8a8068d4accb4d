"""task: pad2d
The frame is one cell wide, whatever the padding.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    p = min(padding, 1)
    return np.pad(x, ((0, 0), (p, p), (p, p), (0, 0)), constant_values=value)
