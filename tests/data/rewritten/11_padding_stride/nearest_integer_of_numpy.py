"""mistake: round_size
numpy's rint, made an integer at the end.
"""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    free = size - kernel + padding + padding
    if free < 0 or stride <= 0 or padding < 0:
        raise ValueError("size")
    return int(np.rint(free / stride)) + 1
