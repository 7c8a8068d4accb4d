"""task: count_params
The number is right, but a float.
"""

_kept = count_params


def count_params(sizes):
    return float(_kept(sizes))
