"""task: numerical_gradient
The slopes are right, but they come as one flat row, and f gets flat rows as well.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps")
    flat = (x if x.dtype.kind == "f" else x.astype(float)).ravel()
    nudges = np.eye(flat.size, dtype=flat.dtype) * flat.dtype.type(eps)
    return np.array([(f(flat + n) - f(flat - n)) / (2 * eps) for n in nudges], dtype=flat.dtype)
