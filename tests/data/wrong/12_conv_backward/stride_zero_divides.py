"""task: im2col, col2im, Conv2D
A stride of 0 ends in a division by zero, which is no ValueError.
"""

_rows_of, _picture_of = im2col, col2im


def im2col(x, kernel, stride=1, padding=0):
    _ = 1 // stride
    return _rows_of(x, kernel, stride, padding)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    _ = 1 // stride
    return _picture_of(col, x_shape, kernel, stride, padding)


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self.share = 1 // stride
