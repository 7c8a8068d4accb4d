"""task: build_mlp
The weights are drawn between 0 and a limit, so that none is negative.
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("sizes")
    params = {}
    for n in range(1, len(sizes)):
        limit = np.sqrt(24 / sizes[n - 1])
        params[f"W{n}"] = limit * rng.random((sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
