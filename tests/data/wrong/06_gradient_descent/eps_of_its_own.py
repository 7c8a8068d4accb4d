"""task: numerical_gradient
Takes a nudge of its own, whatever eps is.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps")
    x = x if x.dtype.kind == "f" else x.astype(float)
    h = 1e-4
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += h
        down[place] -= h
        grad[place] = (f(up) - f(down)) / (2 * h)
    return grad
