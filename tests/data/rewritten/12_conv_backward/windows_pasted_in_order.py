"""mistake: last_window_wins
Window after window is pasted into the picture like a stamp.
"""


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    if col.shape != (x_shape[0] * rows * columns, kernel[0] * kernel[1] * x_shape[3]):
        raise ValueError("sizes")
    picture = np.pad(np.zeros(x_shape, _as_float(col).dtype), ((0, 0), (padding,) * 2, (padding,) * 2, (0, 0)))
    for number, row in enumerate(col):
        n, place = divmod(number, rows * columns)
        top, left = place // columns * stride, place % columns * stride
        picture[n, top : top + kernel[0], left : left + kernel[1]] = row.reshape(*kernel, -1)
    bottom, right = picture.shape[1] - padding, picture.shape[2] - padding
    return picture[:, padding:bottom, padding:right]
