"""mistake: softmax_no_shift
Loops over the lines and divides the raw powers of each by their sum.
"""

import numpy as np


def softmax(x, axis=-1):
    scores = np.asarray(x) / 1
    lines = np.moveaxis(scores, axis, -1)
    if lines.shape[-1] == 0:
        raise ValueError("empty line")
    out = np.empty(lines.shape, lines.dtype)
    for place in np.ndindex(lines.shape[:-1]):
        powers = np.exp(lines[place])
        out[place] = powers / np.sum(powers)
    return np.moveaxis(out, -1, axis)
