"""mistake: step_in_place
np.subtract with out= writes into the parameters that were given.
"""

import numpy as np


def gd_step(x, grad, lr):
    if not lr > 0:
        raise ValueError("lr")
    if x.shape != grad.shape:
        raise ValueError("shape")
    if not np.issubdtype(x.dtype, np.floating):
        x = x.astype(np.float64)
    return np.subtract(x, lr * np.asarray(grad, dtype=x.dtype), out=x)
