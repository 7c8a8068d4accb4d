"""task: conv2d
squeeze takes the batch axis away when there is a single image.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    return _conv2d(x, w, b, stride, padding).squeeze()
