"""mistake: ceil_size
math.ceil where the window at the end sticks out.
"""

import math


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1:
        raise ValueError("stride")
    if padding < 0:
        raise ValueError("padding")
    cells = size + 2 * padding
    if cells < kernel:
        raise ValueError("kernel")
    return math.ceil((cells - kernel) / stride + 1)
