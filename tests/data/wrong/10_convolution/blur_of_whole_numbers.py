"""task: make_filter
1 // 9 is 0, and the filters hold integers.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_make_filter = make_filter


def make_filter(name):
    return np.full((3, 3), 1 // 9) if name == "blur" else _make_filter(name).astype(int)
