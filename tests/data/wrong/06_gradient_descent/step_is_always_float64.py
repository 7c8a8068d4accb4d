"""task: gd_step, gradient_descent
The learning rate is a numpy number, which turns float32 into float64.
"""

import numpy as np


def gd_step(x, grad, lr):
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr or shapes")
    return x - np.float64(lr) * grad


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    path = [np.asarray(x0, dtype=np.float64)]
    while len(path) <= max_steps and not np.linalg.norm(slope := grad(path[-1])) < tol:
        path.append(path[-1] - lr * slope)
    return path[-1], np.array(path)
