"""mistake: grad_of_output
x minus its square, the formula multiplied out.
"""

import numpy as np


def sigmoid_grad(x):
    y = np.multiply(x, np.float32(1)) if np.asarray(x).dtype == np.float32 else np.multiply(x, 1.0)
    return y - np.square(y)
