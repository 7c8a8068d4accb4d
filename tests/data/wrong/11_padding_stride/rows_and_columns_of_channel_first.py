"""task: pad2d
The last two axes are padded, as in libraries that put the channels in front.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    return np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)), constant_values=value)
