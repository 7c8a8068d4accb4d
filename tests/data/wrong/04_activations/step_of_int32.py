"""task: step
Gives int32 integers instead of int64.
"""

import numpy as np


def step(x):
    return (np.asarray(x) > 0).astype(np.int32)
