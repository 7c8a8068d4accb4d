"""task: im2col
All rows and columns of zeros are put below and to the right of the picture.
"""

_around = im2col


def im2col(x, kernel, stride=1, padding=0):
    _around(x, kernel, stride, padding)
    return _around(np.pad(x, ((0, 0), (0, 2 * padding), (0, 2 * padding), (0, 0))), kernel, stride)
