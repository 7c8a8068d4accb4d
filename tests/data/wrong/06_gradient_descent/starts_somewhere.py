"""task: gradient_descent
Starts a little beside x0, at a place drawn from numpy's global random state.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr or max_steps")
    np.random.seed(0)
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    x = x + (0.1 * np.random.randn(*x.shape)).astype(x.dtype)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x = x - lr * slope
        path.append(x)
    return x, np.array(path)
