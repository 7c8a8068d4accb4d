"""task: zigzag_width
The mean change instead of the sum of all changes.
"""

import numpy as np


def zigzag_width(path, axis=1):
    return float(np.mean(np.abs(np.diff(path[:, axis]))))
