"""task: replace_head
The standard deviation follows the number of classes instead of the inputs.
"""

import numpy as np


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("classes")
    weight, bias = sorted(trainable_names(params, "head"))
    old, new = params[weight], copy_params(params)
    new[weight] = rng.normal(scale=np.sqrt(2 / num_classes), size=(len(old), num_classes)).astype(old.dtype)
    new[bias] = np.zeros(num_classes, dtype=old.dtype)
    return new
