"""mistake: normalised_gradient
The direction is computed first, by hand, and the step has the length of the learning rate.
"""

import numpy as np


def _direction(slope):
    length = float(np.sum(np.square(slope))) ** 0.5
    return slope / np.asarray(length, dtype=slope.dtype) if length else slope


def gd_step(x, grad, lr):
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("settings")
    if x.dtype.kind != "f":
        x, grad = x.astype(float), grad.astype(float)
    return x - lr * _direction(grad)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("settings")
    path = [x0 if x0.dtype.kind == "f" else x0.astype(float)]
    for _ in range(max_steps):
        slope = grad(path[-1])
        if np.linalg.norm(slope) < tol:
            break
        path += [gd_step(path[-1], slope, lr)]
    return path[-1], np.array(path)
