"""task: conv2d
The stride is used along the rows and forgotten along the columns.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    _conv2d(x, w, b, stride, padding)
    return _conv2d(x, w, b, 1, padding)[:, ::stride]
