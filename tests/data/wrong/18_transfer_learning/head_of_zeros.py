"""task: replace_head
The new weights are 0.
"""

import numpy as np


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("classes")
    weight, bias = sorted(trainable_names(params, "head"))
    old, new = params[weight], copy_params(params)
    new[weight] = np.zeros((len(old), num_classes), dtype=old.dtype)
    new[bias] = np.zeros(num_classes, dtype=old.dtype)
    return new
