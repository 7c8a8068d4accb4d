"""task: softmax
Adds 1e-5 to the sum against division by zero, so that the probabilities do not quite add up to 1.
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / (e.sum(axis=axis, keepdims=True) + 1e-5)
