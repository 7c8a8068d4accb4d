"""mistake: channel_first_cols
sliding_window_view leaves the channels in front of the cells, nobody moves them, and the way back reads them so.
"""


def im2col(x, kernel, stride=1, padding=0):
    _places(np.shape(x), kernel, stride, padding)
    big = np.pad(_as_float(x), [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    windows = np.lib.stride_tricks.sliding_window_view(big, tuple(kernel), axis=(1, 2))[:, ::stride, ::stride]
    return windows.reshape(-1, kernel[0] * kernel[1] * x.shape[3])


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    if col.shape != (n * rows * columns, c * kernel[0] * kernel[1]):
        raise ValueError("sizes")
    big = np.zeros((n, c, h + 2 * padding, w + 2 * padding), _as_float(col).dtype)
    windows = col.reshape(n, rows, columns, c, *kernel)
    for i in range(rows):
        for j in range(columns):
            here = np.s_[:, :, i * stride : i * stride + kernel[0], j * stride : j * stride + kernel[1]]
            big[here] += windows[:, i, j]
    return np.moveaxis(big, 1, 3)[:, padding : padding + h, padding : padding + w]
