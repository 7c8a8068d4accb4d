"""mistake: col2im_overwrites
A pixel is looked up for each cell of the window, for all windows at once, and assigned.
"""


def col2im(col, x_shape, kernel, stride=1, padding=0):
    if len(x_shape) != 4 or stride < 1 or padding < 0:
        raise ValueError("settings")
    n, h, w, c = x_shape
    kh, kw = kernel
    tops = np.arange(0, h + 2 * padding - kh + 1, stride)
    lefts = np.arange(0, w + 2 * padding - kw + 1, stride)
    if not tops.size or not lefts.size or col.shape != (n * tops.size * lefts.size, kh * kw * c):
        raise ValueError("sizes")
    col = col if col.dtype.kind == "f" else col.astype(np.float64)
    big = np.zeros((n, h + 2 * padding, w + 2 * padding, c), col.dtype)
    parts = np.split(col, kh * kw, axis=1)
    for number, part in enumerate(parts):
        u, v = divmod(number, kw)
        big[:, (tops + u)[:, None], lefts + v] = part.reshape(n, tops.size, lefts.size, c)
    return big[:, padding : padding + h, padding : padding + w]
