"""task: unchanged_fraction
1 when the maps are equal and 0 otherwise.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_unchanged_fraction = unchanged_fraction


def unchanged_fraction(x, y):
    _unchanged_fraction(x, y)
    return float(np.array_equal(x, y))
