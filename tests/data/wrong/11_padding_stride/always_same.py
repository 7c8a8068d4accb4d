"""task: conv2d
Half of the filter is always added as padding, on top of what is asked for.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    _conv2d(x, w, b, stride, padding)
    return _conv2d(x, w, b, stride, padding + w.shape[0] // 2)
