"""mistake: edges_swapped
Filters built with outer products, "vertical" taken for the direction in which the brightness changes.
"""

import numpy as np


def make_filter(name):
    ones, change, dot = np.ones(3), np.array([1.0, 0.0, -1.0]), np.array([0.0, 1.0, 0.0])
    if name == "vertical_edge":
        return np.outer(change, ones)
    if name == "horizontal_edge":
        return np.outer(ones, change)
    if name == "identity":
        return np.outer(dot, dot)
    if name == "blur":
        return np.outer(ones, ones) / 9
    if name == "sharpen":
        return 7 * np.outer(dot, dot) - np.outer(dot, ones) - np.outer(ones, dot)
    raise ValueError(name)
