"""task: im2col
Along the columns the window always moves by one.
"""


def im2col(x, kernel, stride=1, padding=0):
    x = _as_float(x)
    _places(x.shape, kernel, stride, padding)
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, tuple(kernel), axis=(1, 2))[:, ::stride]
    return windows.transpose(0, 1, 2, 4, 5, 3).reshape(-1, kernel[0] * kernel[1] * x.shape[3])
