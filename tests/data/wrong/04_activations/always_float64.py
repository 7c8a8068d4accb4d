"""task: sigmoid, relu, leaky_relu
float32 becomes float64, because every input is made an array of float.
"""

import numpy as np


def sigmoid(x):
    x = np.array(x, dtype=float)
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def relu(x):
    return np.maximum(np.array(x, dtype=float), 0)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.array(x, dtype=float)
    return np.where(x > 0, x, alpha * x)
