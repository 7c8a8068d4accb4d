"""task: leaky_relu, leaky_relu_grad
A negative alpha is taken by its absolute value instead of being refused.
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    x = np.asarray(x) / 1
    return np.where(x > 0, x, abs(alpha) * x)


def leaky_relu_grad(x, alpha=0.01):
    x = np.asarray(x) / 1
    return np.where(x > 0, 1, abs(alpha)).astype(x.dtype)
