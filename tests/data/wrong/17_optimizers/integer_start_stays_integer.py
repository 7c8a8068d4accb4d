"""task: descend
A start of integers is not made a start of floats.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    path = np.zeros((steps + 1, len(x0)), dtype=x0.dtype)
    path[0] = x0
    for t in range(steps):
        params = {"x": path[t] / 1}
        optimizer.update(params, {"x": grad(path[t])})
        path[t + 1] = params["x"]
    return path
