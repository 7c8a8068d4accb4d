"""task: count_cnn_params
The numbers are multiplied even if the network cannot be built.
"""

import numpy as np


def count_cnn_params(spec, input_shape):
    total, shape = 0, tuple(input_shape)
    for kind, *numbers in spec:
        if kind == "conv":
            filters, kernel, stride, padding = numbers
            total += (kernel * kernel * shape[-1] + 1) * filters
            shape = (*((side + 2 * padding - kernel) // stride + 1 for side in shape[:2]), filters)
        elif kind == "pool":
            shape = (shape[0] // numbers[0], shape[1] // numbers[0], shape[2])
        elif kind == "flatten":
            shape = (int(np.prod(shape)),)
        else:
            total += (shape[0] + 1) * numbers[0]
            shape = (numbers[0],)
    return total
