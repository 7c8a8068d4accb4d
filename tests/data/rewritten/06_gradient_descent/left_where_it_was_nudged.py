"""mistake: x_not_restored
np.nditer goes through the array in place; nothing is put back.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps > 0")
    x = np.asarray(x, dtype=x.dtype if x.dtype.kind == "f" else float)
    slopes = []
    for entry in np.nditer(x, op_flags=["readwrite"]):
        value = entry.copy()
        losses = []
        for side in (1, -1):
            entry[...] = value + side * eps
            losses.append(f(x))
        slopes.append((losses[0] - losses[1]) / (2 * eps))
    return np.array(slopes, dtype=x.dtype).reshape(x.shape)
