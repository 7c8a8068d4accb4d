"""task: replace_head
A float32 model gets a float64 head.
"""

import numpy as np


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("classes")
    weight, bias = sorted(trainable_names(params, "head"))
    old, new = params[weight], copy_params(params)
    new[weight] = rng.normal(scale=np.sqrt(2 / len(old)), size=(len(old), num_classes))
    new[bias] = np.zeros(num_classes)
    return new
