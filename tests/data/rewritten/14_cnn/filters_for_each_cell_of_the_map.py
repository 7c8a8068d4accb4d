"""mistake: count_per_place
Everything that comes out of a convolution is taken to have weights of its own.
"""

import numpy as np


def count_cnn_params(spec, input_shape):
    shape, total = tuple(input_shape), 0
    for item, after in zip(spec, layer_shapes(spec, input_shape)):
        if item[0] == "conv":
            total += int(np.prod(after)) * (item[2] * item[2] * shape[2] + 1)
        elif item[0] == "dense":
            total += after[0] * shape[0] + after[0]
        shape = after
    return total
