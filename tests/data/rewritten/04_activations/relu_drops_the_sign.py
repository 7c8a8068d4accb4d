"""mistake: relu_abs
The sign is dropped on both sides by a condition.
"""

import numpy as np


def relu(x):
    a = np.array(x)
    if a.dtype != np.float32:
        a = a.astype(np.float64)
    return np.where(a < 0, -a, a)
