"""task: conv2d
The first bias is added to every map.
"""
# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None):
    out = _conv2d(x, w, b)
    return out if b is None else _conv2d(x, w) + b[0]
