"""task: im2col
The number of places is rounded up, and windows that stick out are filled with zeros.
"""

_inside = im2col


def im2col(x, kernel, stride=1, padding=0):
    _inside(x, kernel, stride, padding)
    rest = [-(side + 2 * padding - cells) % stride for side, cells in zip(x.shape[1:3], kernel)]
    border = [(0, 0), (padding, padding + rest[0]), (padding, padding + rest[1]), (0, 0)]
    return _inside(np.pad(x, border), kernel, stride)
