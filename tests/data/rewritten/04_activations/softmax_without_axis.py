"""mistake: softmax_ignores_axis
One distribution of all scores; axis is never mentioned.
"""

import numpy as np


def softmax(x, axis=-1):
    scores = np.divide(x, 1)
    odds = np.exp(scores - np.amax(scores))
    return odds / np.sum(odds)
