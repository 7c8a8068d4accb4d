"""task: gradient_descent
The learning rate is only checked by the first step: without a step it is never looked at.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if max_steps < 0:
        raise ValueError("max_steps")
    x = x0 if x0.dtype.kind == "f" else x0.astype(float)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        if lr <= 0:
            raise ValueError("lr")
        x = x - lr * slope
        path.append(x)
    return x, np.array(path)
