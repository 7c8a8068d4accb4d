"""mistake: cuts_wrong_when_p0
The border is cut off with negative indices, in the function only; the layer calls it.
"""


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    if col.shape != (n * rows * columns, kernel[0] * kernel[1] * c):
        raise ValueError("sizes")
    big = np.zeros((n, h + 2 * padding, w + 2 * padding, c), _as_float(col).dtype)
    windows = col.reshape(n, rows, columns, *kernel, c)
    for i in range(rows):
        for j in range(columns):
            big[:, i * stride : i * stride + kernel[0], j * stride : j * stride + kernel[1]] += windows[:, i, j]
    return big[:, padding:-padding, padding:-padding, :]
