"""task: numerical_gradient
Nudges in place and puts the value back, but not when f raises an error in between.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps")
    x = x if x.dtype.kind == "f" else x.astype(float)
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        kept = x[place]
        x[place] = kept + eps
        above = f(x)
        x[place] = kept - eps
        grad[place] = (above - f(x)) / (2 * eps)
        x[place] = kept
    return grad
