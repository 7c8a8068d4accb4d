"""task: flatten
Whole numbers are handed on as they are.
"""

import numpy as np


def flatten(x):
    if np.ndim(x) != 4:
        raise ValueError("four axes")
    return x.reshape(x.shape[0], -1)
