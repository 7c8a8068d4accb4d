"""task: max_pool_backward
Equal largest cells divide the gradient among themselves.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_max_pool_backward = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = np.zeros_like(_max_pool_backward(dout, x, size, stride))
    step = size if stride is None else stride
    for i, j in np.ndindex(dout.shape[1:3]):
        inside = np.s_[:, i * step : i * step + size, j * step : j * step + size]
        mask = x[inside] == x[inside].max(axis=(1, 2), keepdims=True)
        dx[inside] += (mask / mask.sum(axis=(1, 2), keepdims=True)).astype(dx.dtype) * dout[:, i : i + 1, j : j + 1]
    return dx
