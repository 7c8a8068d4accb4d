"""task: numerical_gradient
Computes f at x as well for every entry and averages the two one-sided slopes: right values, too many calls.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps")
    x = x if x.dtype.kind == "f" else x.astype(float)
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += eps
        down[place] -= eps
        here = f(x)
        grad[place] = ((f(up) - here) / eps + (here - f(down)) / eps) / 2
    return grad
