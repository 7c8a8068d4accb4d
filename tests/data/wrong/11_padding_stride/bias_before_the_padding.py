"""task: conv2d
The bias is added to the numbers inside the map only, as if the frame had none.
"""

# ruff: noqa: F821 - laid over the solution

_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    out = _conv2d(x, w, None, stride, padding)
    if b is not None:
        _conv2d(x, w, b, stride, padding)
        out[:, padding : out.shape[1] - padding, padding : out.shape[2] - padding] += b
    return out
