"""task: sigmoid, sigmoid_grad
Against overflow the input is clipped, but at 5, where the curve still rises.
"""

import numpy as np


def sigmoid(x):
    x = np.clip(np.asarray(x) / 1, -5, 5)
    return 1 / (1 + np.exp(-x))


def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (1 - s)
