"""task: gradient_descent
Asks whether the slope is below tol without looking at its size, so that every negative slope ends the descent.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.sum(slope) < tol:
            break
        x = x - lr * slope
        path.append(x)
    return x, np.array(path)
