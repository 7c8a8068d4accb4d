"""mistake: softmax_global_max
The largest score is looked for in the flat array; sums are taken along the axis with einsum's help.
"""

import numpy as np


def softmax(x, axis=-1):
    scores = np.asarray(x) / 1
    if axis >= scores.ndim or scores.size == 0:
        raise ValueError("bad axis")
    top = sorted(scores.ravel())[-1]
    lines = np.swapaxes(np.exp(scores - top), axis, -1)
    totals = np.einsum("...k->...", lines)
    return np.swapaxes(lines / totals[..., None], axis, -1)
