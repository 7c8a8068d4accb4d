"""task: make_filter
Sobel's filters with 2 in the middle instead of the ones of the text.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_make_filter = make_filter


def make_filter(name):
    sobel = np.array([[1.0, 0.0, -1.0], [2.0, 0.0, -2.0], [1.0, 0.0, -1.0]])
    return {"vertical_edge": sobel, "horizontal_edge": sobel.T}.get(name, _make_filter(name))
