"""task: conv_output_size
The filter is compared with the input without its padding.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size:
        raise ValueError("no map")
    return (size + 2 * padding - kernel) // stride + 1
