"""task: avg_pool_backward
The caller's dout is divided by the number of cells.
"""
# ruff: noqa: F821 - laid over the solution

_avg_pool_backward = avg_pool_backward


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    dx = _avg_pool_backward(dout, x_shape, size, stride)
    if dout.dtype.kind == "f":
        dout /= size * size
    return dx
