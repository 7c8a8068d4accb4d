"""task: avg_pool_backward
The array of zeros is kept between calls of the same shape, so gradients pile up.
"""
# ruff: noqa: F821 - laid over the solution

_avg_pool_backward = avg_pool_backward
_kept = {}


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    dx = _avg_pool_backward(dout, x_shape, size, stride)
    key = dx.shape, size, stride, dx.dtype.str
    _kept[key] = _kept.get(key, 0) + dx
    return _kept[key].copy()
