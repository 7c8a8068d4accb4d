"""task: leaky_relu, leaky_relu_grad
The default of alpha is 0.1 instead of 0.01.
"""

import numpy as np


def leaky_relu(x, alpha=0.1):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1
    return np.where(x > 0, x, alpha * x)


def leaky_relu_grad(x, alpha=0.1):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1
    return np.where(x > 0, 1, alpha).astype(x.dtype)
