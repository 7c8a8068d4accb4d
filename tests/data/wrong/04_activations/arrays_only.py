"""task: sigmoid, relu, leaky_relu
Works for arrays with axes and fails for a plain number or a 0-d array.
"""

import numpy as np


def sigmoid(x):
    out = np.empty(x.shape, dtype=x.dtype if x.dtype.kind == "f" else float)
    for i in range(len(x)):
        e = np.exp(-np.abs(x[i] / 1))
        out[i] = np.where(x[i] >= 0, 1, e) / (1 + e)
    return out


def relu(x):
    return np.array([np.maximum(row / 1, 0) for row in x])


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    return np.array([np.where(row > 0, row / 1, alpha * (row / 1)) for row in x])
