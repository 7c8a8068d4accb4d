"""task: conv2d
A right result, but the images are set to zero afterwards to save memory.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    out = _conv2d(x, w, b, stride, padding)
    x[...] = 0
    return out
