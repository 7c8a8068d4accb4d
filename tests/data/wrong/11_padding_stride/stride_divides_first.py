"""task: conv_output_size
The stride divides the padded size only, and the filter is taken away afterwards.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("no map")
    return (size + 2 * padding) // stride - kernel + 1
