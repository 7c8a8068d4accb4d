"""task: same_padding
The padding is a float.
"""


def same_padding(kernel):
    if kernel < 1 or kernel % 2 == 0:
        raise ValueError("kernel")
    return (kernel - 1) / 2
