"""task: count_params
A single layer has no parameters, so 0 is returned instead of an error.
"""

import itertools


def count_params(sizes):
    return sum((a + 1) * b for a, b in itertools.pairwise(sizes))
