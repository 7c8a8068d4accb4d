"""task: flatten, Flatten
Everything becomes float64, also float32 images.
"""

import numpy as np


def flatten(x):
    if np.ndim(x) != 4:
        raise ValueError("four axes")
    return np.asarray(x, dtype=np.float64).reshape(len(x), -1)
