"""task: softmax
The sums lose their axis, so that square tables pair the wrong entries and others do not fit at all.
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis)
