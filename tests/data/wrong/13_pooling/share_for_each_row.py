"""task: unchanged_fraction
The mean runs along the last axis only: a share for each row.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_unchanged_fraction = unchanged_fraction


def unchanged_fraction(x, y):
    _unchanged_fraction(x, y)
    return np.mean(x == y, axis=-1)
