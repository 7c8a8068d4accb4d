"""task: gradient_descent
The history is a default argument and keeps the positions of earlier calls.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8, path=[]):  # noqa: B006
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path.append(x)
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x = x - lr * slope
        path.append(x)
    return x, np.array([place for place in path if place.shape == x.shape], dtype=x.dtype)
