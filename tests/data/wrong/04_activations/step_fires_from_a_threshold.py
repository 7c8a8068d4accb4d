"""task: step
Only a sum above a small threshold fires, not every sum above 0.
"""

import numpy as np


def step(x, threshold=1e-6):
    return np.where(np.asarray(x) > threshold, 1, 0)
