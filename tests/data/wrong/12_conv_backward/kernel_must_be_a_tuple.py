"""task: im2col, col2im
Results of the size formula are kept in a dictionary, whose keys cannot be lists.
"""

_known = {}
_of_rows, _to_pictures = im2col, col2im


def im2col(x, kernel, stride=1, padding=0):
    _known[kernel, stride, padding] = True
    return _of_rows(x, kernel, stride, padding)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    _known[x_shape, kernel, stride, padding] = True
    return _to_pictures(col, x_shape, kernel, stride, padding)
