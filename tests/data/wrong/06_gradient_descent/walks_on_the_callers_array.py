"""task: gradient_descent
Keeps copies in the path but walks with the array that it was given.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path = [x.copy()]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x -= lr * slope
        path.append(x.copy())
    return x, np.array(path)
