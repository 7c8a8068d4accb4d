"""task: im2col, col2im
Nothing is turned into floats, so that sums of bytes overflow.
"""


def im2col(x, kernel, stride=1, padding=0):
    rows, columns = _places(x.shape, kernel, stride, padding)
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, tuple(kernel), axis=(1, 2))[:, ::stride, ::stride]
    return windows.transpose(0, 1, 2, 4, 5, 3).reshape(len(x) * rows * columns, -1)


_of_floats = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    return _of_floats(col, x_shape, kernel, stride, padding).astype(col.dtype)
