"""mistake: pads_all_axes
A larger array is made with a list of sizes to which all the same is added.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4:
        raise ValueError("axes")
    if padding < 0:
        raise ValueError("padding")
    out = np.empty([size + 2 * padding for size in x.shape], dtype=x.dtype)
    out.fill(value)
    out[tuple(slice(padding, padding + size) for size in x.shape)] = x
    return out
