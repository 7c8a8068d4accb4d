"""task: step
A negative sum gives -1 instead of 0.
"""

import numpy as np


def step(x):
    return np.sign(x).astype(np.int64)
