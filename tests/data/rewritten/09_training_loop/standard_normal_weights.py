"""mistake: std_init_one
Drawn one after the other, layer by layer, without a scale.
"""

import numpy as np


def build_mlp(sizes, rng):
    if not len(sizes) >= 2 or not min(sizes) >= 1:
        raise ValueError("sizes")
    params, n = {}, 1
    for d, m in zip(sizes, sizes[1:]):
        params["W" + str(n)] = rng.standard_normal(d * m).reshape(d, m)
        params["b" + str(n)] = np.zeros(m)
        n += 1
    return Net(params)
