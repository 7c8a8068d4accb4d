"""task: unchanged_fraction
No look at the shapes: numpy stretches one map to the other.
"""

import numpy as np


def unchanged_fraction(x, y):
    return float(np.mean(x == y))
