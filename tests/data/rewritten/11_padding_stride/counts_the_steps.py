"""mistake: forgets_plus_one
A loop that counts how often the filter can be moved, not where it can lie.
"""


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0:
        raise ValueError("stride or padding")
    end = size + 2 * padding
    if kernel > end:
        raise ValueError("the filter is too large")
    moves, right_edge = 0, kernel
    while right_edge + stride <= end:
        right_edge += stride
        moves += 1
    return moves
