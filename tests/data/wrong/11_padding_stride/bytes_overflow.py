"""task: conv2d
Whole numbers are multiplied in their own type, and bytes overflow.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    out = _conv2d(x, w, b, stride, padding)
    if x.dtype == w.dtype and x.dtype.kind in "iub":
        out = out.astype(x.dtype).astype(float)
    return out
