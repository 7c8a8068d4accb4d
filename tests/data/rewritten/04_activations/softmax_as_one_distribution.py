"""mistake: softmax_whole_array
Flattens everything, makes one distribution of it and gives it the old shape; the axis is only checked.
"""

import numpy as np


def softmax(x, axis=-1):
    scores = np.asarray(x) / 1
    if not -scores.ndim <= axis < scores.ndim or scores.size == 0:
        raise ValueError("bad axis")
    flat = scores.ravel()
    odds = np.exp(flat - max(flat))
    return (odds * (1 / odds.sum())).astype(scores.dtype).reshape(scores.shape)
