"""mistake: relu_grad_ge
np.heaviside, whose second argument says what 0 gives.
"""

import numpy as np


def relu_grad(x):
    return np.heaviside(np.asarray(x) / 1, 1)
