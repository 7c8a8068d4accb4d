"""mistake: step_returns_bool
The negation of "not above 0", which is still True or False.
"""

import numpy as np


def step(x):
    return np.logical_not(np.less_equal(x, 0))
