"""task: conv2d
Any bias that numpy can stretch over the map is accepted.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    out = _conv2d(x, w, None, stride, padding)
    return out if b is None else (out + b).astype(out.dtype)
