"""task: make_filter
4 in the middle: even areas become black instead of staying as they are.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_make_filter = make_filter


def make_filter(name):
    if name == "sharpen":
        return np.array([[0.0, -1.0, 0.0], [-1.0, 4.0, -1.0], [0.0, -1.0, 0.0]])
    return _make_filter(name)
