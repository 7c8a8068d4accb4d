"""task: conv_output_size
The padding is checked but not counted.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("no map")
    return max(size - kernel, 0) // stride + 1
