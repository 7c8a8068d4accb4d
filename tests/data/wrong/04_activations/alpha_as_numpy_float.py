"""task: leaky_relu, leaky_relu_grad
alpha is made a 0-d array of float64, which turns float32 into float64.
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x, alpha = np.asarray(x), np.float64(alpha)
    return np.where(x > 0, x, alpha * x)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    return np.where(np.asarray(x) > 0, 1.0, alpha)
