"""mistake: stride_gap_ignored
A loop over places in which the window begins at the number of the place.
"""


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    if col.shape != (n * rows * columns, kernel[0] * kernel[1] * c):
        raise ValueError("sizes")
    big = np.zeros((n, h + 2 * padding, w + 2 * padding, c), _as_float(col).dtype)
    windows = iter(col.reshape(-1, *kernel, c))
    for picture in big:
        for i in range(rows):
            for j in range(columns):
                picture[i : i + kernel[0], j : j + kernel[1]] += next(windows)
    return big[:, padding : padding + h, padding : padding + w]
