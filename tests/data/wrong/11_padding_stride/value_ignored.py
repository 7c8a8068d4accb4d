"""task: pad2d
The frame always holds zeros.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    return np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
