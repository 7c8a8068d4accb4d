"""task: count_params
Multiplies all sizes, as if every path through the network had a weight of its own.
"""


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("sizes")
    return int(np.prod(sizes)) + sum(sizes[1:])
