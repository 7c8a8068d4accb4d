"""mistake: leaky_grad_ge
Starts from ones and writes alpha where the input is below 0.
"""

import numpy as np


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("negative")
    a = np.asarray(x) / 1
    slope = np.ones_like(a)
    np.copyto(slope, alpha, where=a < 0)
    return slope
