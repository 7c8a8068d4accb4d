"""task: max_pool, avg_pool
np.squeeze at the end: a batch of one and a single channel lose their axes.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool, _avg_pool = max_pool, avg_pool


def max_pool(x, size=2, stride=None):
    return np.squeeze(_max_pool(x, size, stride))


def avg_pool(x, size=2, stride=None):
    return np.squeeze(_avg_pool(x, size, stride))
