"""task: count_params
One bias for a whole layer.
"""

import itertools


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("sizes")
    return sum(a * b + 1 for a, b in itertools.pairwise(sizes))
