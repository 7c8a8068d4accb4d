"""task: conv2d
The bias is checked but never added.
"""
# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None):
    _conv2d(x, w, b)
    return _conv2d(x, w)
