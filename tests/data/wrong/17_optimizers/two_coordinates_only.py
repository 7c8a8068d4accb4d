"""task: descend
Unpacks a position into two numbers, as in the picture.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    params = {"x": x0 / 1}
    path = []
    for t in range(steps + 1):
        x, y = params["x"]
        path.append((x, y))
        if t < steps:
            optimizer.update(params, {"x": grad(params["x"])})
    return np.array(path)
