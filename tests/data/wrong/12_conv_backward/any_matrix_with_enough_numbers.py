"""task: col2im
The matrix is reshaped, whatever its shape, as long as the number of entries is right.
"""

_exact = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    shape = (x_shape[0] * rows * columns, kernel[0] * kernel[1] * x_shape[3])
    return _exact(np.reshape(col, shape), x_shape, kernel, stride, padding)
