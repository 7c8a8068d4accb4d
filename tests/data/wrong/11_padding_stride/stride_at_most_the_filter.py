"""task: conv_output_size
Strides larger than the filter are refused, as if every cell had to be used.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding or stride > kernel:
        raise ValueError("no map")
    return (size + 2 * padding - kernel) // stride + 1
