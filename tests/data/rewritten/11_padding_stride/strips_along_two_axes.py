"""mistake: axes_not_checked
Strips are put together along axis 1 and axis 2, whatever has such axes.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if padding < 0:
        raise ValueError("padding")
    for axis in [1, 2][: x.ndim - 1]:
        strip = np.full_like(np.take(x, [0] * padding, axis=axis), value)
        x = np.concatenate([strip, x, strip], axis=axis)
    return x
