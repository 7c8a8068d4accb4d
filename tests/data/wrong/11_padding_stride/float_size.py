"""task: conv_output_size
A division with / and floor of numpy: the count is a float.
"""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("no map")
    return np.floor((size + 2 * padding - kernel) / stride) + 1
