"""task: max_pool
The running maximum begins with zeros, so windows of negative numbers give 0.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool = max_pool


def max_pool(x, size=2, stride=None):
    return np.maximum(_max_pool(x, size, stride), 0)
