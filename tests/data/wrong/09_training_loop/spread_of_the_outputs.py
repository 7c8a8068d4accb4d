"""task: build_mlp
The number of outputs is used where the number of inputs belongs.
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("sizes")
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = rng.normal(scale=np.sqrt(2 / sizes[n]), size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
