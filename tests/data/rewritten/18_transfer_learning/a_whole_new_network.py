"""mistake: reinit_everything
All layers are drawn in a row, the last one with another width.
"""

import numpy as np


def replace_head(params, num_classes, rng):
    if num_classes <= 0:
        raise ValueError("classes")
    widths = [len(params[f"W{n}"]) for n in range(1, len(params) // 2 + 1)] + [num_classes]
    dtype = params["W1"].dtype
    new = {}
    for n in range(1, len(widths)):
        d, m = widths[n - 1], widths[n]
        new[f"W{n}"] = rng.normal(0, (2 / d) ** 0.5, (d, m)).astype(dtype)
        new[f"b{n}"] = np.zeros(m, dtype)
    return new
