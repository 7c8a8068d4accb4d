"""mistake: path_aliases
A list of one array, many times, made before the walk begins.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    here = x0.astype(np.float32 if x0.dtype == np.float32 else np.float64)
    path = [here] * (steps + 1)
    for _ in range(steps):
        optimizer.update({"here": here}, {"here": grad(here)})
    return np.stack(path)
