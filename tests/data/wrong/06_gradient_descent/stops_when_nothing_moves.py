"""task: gradient_descent
Compares tol with the length of the step instead of the gradient.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path = [x]
    for _ in range(max_steps):
        step = lr * grad(x)
        if np.linalg.norm(step) < tol:
            break
        x = x - step
        path.append(x)
    return x, np.array(path)
