"""task: ensemble_mean
The mean runs over the samples of each pass as well.
"""

import numpy as np


def ensemble_mean(x, rate, rng, passes):
    layer = Dropout(rate, rng)
    return np.mean([layer.forward(x).mean(axis=0) for _ in range(passes)], axis=0)
