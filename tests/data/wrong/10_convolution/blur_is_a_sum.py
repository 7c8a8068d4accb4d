"""task: make_filter
The blur filter holds ones, so a picture becomes nine times as bright.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_make_filter = make_filter


def make_filter(name):
    return np.ones((3, 3)) if name == "blur" else _make_filter(name)
