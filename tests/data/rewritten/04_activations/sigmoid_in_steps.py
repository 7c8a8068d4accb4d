"""mistake: sigmoid_overflow
The same formula in several steps, with the exponent negated by multiplication.
"""

import numpy as np


def sigmoid(x):
    z = np.true_divide(x, 1)
    power = np.exp(-1 * z)
    denominator = np.add(power, 1)
    return np.reciprocal(denominator)
