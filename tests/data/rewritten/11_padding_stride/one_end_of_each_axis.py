"""mistake: pads_one_side
The frame is put above and on the left only, strip by strip, and the size grows by one padding.
"""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("no map")
    return 1 + int(np.floor((size - kernel + padding) / stride))


def pad2d(x, padding, value=0.0):
    if len(x.shape) != 4 or padding < 0:
        raise ValueError("x")
    top = np.full((x.shape[0], padding, x.shape[2], x.shape[3]), value).astype(x.dtype)
    x = np.concatenate([top, x], axis=1)
    left = np.full((x.shape[0], x.shape[1], padding, x.shape[3]), value).astype(x.dtype)
    return np.concatenate([left, x], axis=2)
