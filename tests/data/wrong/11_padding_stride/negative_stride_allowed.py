"""task: conv_output_size
Only a stride of exactly 0 is refused.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride == 0 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("no map")
    return (size + 2 * padding - kernel) // stride + 1
