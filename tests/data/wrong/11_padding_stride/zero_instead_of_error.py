"""task: conv_output_size
A filter that does not fit has 0 places instead of raising an error.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0:
        raise ValueError("stride or padding")
    return max(0, (size + 2 * padding - kernel) // stride + 1)
