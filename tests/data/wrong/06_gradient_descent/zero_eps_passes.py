"""task: numerical_gradient
Only a negative eps is refused; 0 ends in a division by zero.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps < 0:
        raise ValueError("eps")
    x = x if x.dtype.kind == "f" else x.astype(float)
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += eps
        down[place] -= eps
        grad[place] = (f(up) - f(down)) / (2 * eps)
    return grad
