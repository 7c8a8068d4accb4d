"""mistake: largest_entry_decides
The steps go on while any entry is at least tol in size.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("settings")
    path = [x0 * 1 if x0.dtype.kind == "f" else x0.astype(float)]
    for _ in range(max_steps):
        slope = grad(path[-1])
        if not (abs(slope) >= tol).any():
            break
        path.append(path[-1] - lr * slope)
    return path[-1], np.array(path)
