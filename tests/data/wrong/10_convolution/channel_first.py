"""task: conv2d
Images and maps are taken as (N, C, H, W).
"""
# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None):
    if x.ndim != 4:
        raise ValueError("4-D")
    return _conv2d(x.transpose(0, 2, 3, 1), w, b).transpose(0, 3, 1, 2)
