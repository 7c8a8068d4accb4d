"""task: relu, relu_grad
Integers stay integers instead of becoming float64.
"""

import numpy as np


def relu(x):
    return np.maximum(x, np.zeros_like(x))


def relu_grad(x):
    x = np.asarray(x)
    return np.where(x > 0, np.ones_like(x), np.zeros_like(x))
