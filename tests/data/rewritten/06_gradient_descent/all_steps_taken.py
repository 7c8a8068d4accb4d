"""mistake: fixed_steps_only
A comprehension over the number of steps; tol is never used.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("settings")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path = [x] + [x := x - lr * grad(x) for _ in range(max_steps)]
    return path[-1], np.array(path)
