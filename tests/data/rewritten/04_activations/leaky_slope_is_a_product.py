"""mistake: leaky_grad_keeps_x
Writes into a copy: 1 on the right, alpha times the input on the left.
"""

import numpy as np


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("negative")
    slope = np.array(x, dtype=np.float32 if np.asarray(x).dtype == np.float32 else np.float64)
    positive = slope > 0
    slope *= alpha
    slope[positive] = 1
    return slope
