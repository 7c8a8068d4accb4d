"""task: unchanged_fraction
The number of equal cells is returned and not their share.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_unchanged_fraction = unchanged_fraction


def unchanged_fraction(x, y):
    _unchanged_fraction(x, y)
    return int(np.sum(x == y))
