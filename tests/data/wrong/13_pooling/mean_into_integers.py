"""task: avg_pool
Means are written into an array of the input's type, so those of integers lose their fraction.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_avg_pool = avg_pool


def avg_pool(x, size=2, stride=None):
    return np.asarray(_avg_pool(x, size, stride).astype(x.dtype), dtype=np.result_type(x, np.float32))
