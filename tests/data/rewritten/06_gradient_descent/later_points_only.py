"""mistake: path_without_start
The whole path is kept in an array beforehand, and the first row is cut off.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("settings")
    rows = np.zeros((max_steps + 1, *x0.shape), dtype=x0.dtype if x0.dtype.kind == "f" else float)
    rows[0], taken = x0, 0
    while taken < max_steps:
        slope = grad(rows[taken])
        if np.sum(slope * slope) ** 0.5 < tol:
            break
        rows[taken + 1] = rows[taken] - slope * lr
        taken += 1
    return rows[taken].copy(), rows[1 : taken + 1]
