"""task: col2im
What meets at a pixel is averaged.
"""

_sums = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    total = _sums(col, x_shape, kernel, stride, padding)
    windows = _sums(np.ones(np.shape(col), total.dtype), x_shape, kernel, stride, padding)
    return total / np.maximum(windows, 1)
