"""task: make_filter
The other well-known sharpening filter, with 9 in the middle and -1 all round.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_make_filter = make_filter


def make_filter(name):
    if name == "sharpen":
        return np.array([[-1.0, -1.0, -1.0], [-1.0, 9.0, -1.0], [-1.0, -1.0, -1.0]])
    return _make_filter(name)
