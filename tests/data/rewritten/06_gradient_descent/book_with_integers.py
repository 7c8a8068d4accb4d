"""mistake: int_truncation
One flat array, nudged and put back, in the type in which it came; the slopes in an array like it.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps > 0")
    flat, grad = x.flatten(), np.zeros(x.size, dtype=x.dtype)
    for i in range(flat.size):
        value = x.flat[i]
        flat[i] = value + eps
        right = f(flat.reshape(x.shape))
        flat[i] = value - eps
        left = f(flat.reshape(x.shape))
        grad[i] = (right - left) / (2 * eps)
        flat[i] = value
    return grad.reshape(x.shape)
