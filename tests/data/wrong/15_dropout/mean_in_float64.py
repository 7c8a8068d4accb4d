"""task: ensemble_mean
The mean of float32 outputs is a float64 array.
"""

import numpy as np


def ensemble_mean(x, rate, rng, passes):
    layer = Dropout(rate, rng)
    total = np.zeros(x.shape)
    for _ in range(passes):
        total += layer.forward(x)
    return total / passes
