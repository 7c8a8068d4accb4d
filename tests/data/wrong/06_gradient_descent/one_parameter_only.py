"""task: gradient_descent
Made for the single weight of the examples: positions are numbers, the path is a column.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    w = float(x0.flat[0])
    path = [[w]]
    for _ in range(max_steps):
        slope = float(grad(np.array([w])).flat[0])
        if abs(slope) < tol:
            break
        w -= lr * slope
        path.append([w])
    return np.array([w]), np.array(path)
