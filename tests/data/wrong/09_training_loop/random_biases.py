"""task: build_mlp
The biases are drawn like the weights.
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("sizes")
    params = {}
    for n in range(1, len(sizes)):
        std = np.sqrt(2 / sizes[n - 1])
        params[f"W{n}"] = rng.normal(scale=std, size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = rng.normal(scale=std, size=sizes[n])
    return Net(params)
