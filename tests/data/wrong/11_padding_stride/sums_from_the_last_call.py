"""task: conv2d
Maps of the same shape are added up over the calls.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d
_maps = {}


def conv2d(x, w, b=None, stride=1, padding=0):
    out = _conv2d(x, w, b, stride, padding)
    key = (out.shape, out.dtype)
    _maps[key] = out if key not in _maps else _maps[key] + out
    return _maps[key]
