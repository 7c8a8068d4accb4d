"""task: softmax
Scores of -inf are replaced by 0 before the powers are taken, so they get a probability.
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.nan_to_num(np.asarray(x) / 1, neginf=0.0)
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
