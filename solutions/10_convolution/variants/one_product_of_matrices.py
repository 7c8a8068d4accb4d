"""Every window becomes a row of one large matrix, every filter a column of another; one product does the rest."""

import numpy as np


def _floats(array):
    array = np.asarray(array)
    return array.astype(array.dtype if array.dtype.kind == "f" else float)


def _rows_of_windows(x, kh, kw):
    """Give (N, OH, OW, KH*KW*C): the cells of each window in the order of a filter's cells."""
    if not (1 <= kh <= x.shape[1] and 1 <= kw <= x.shape[2]):
        raise ValueError("the filter must fit into the image")
    windows = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(1, 2))
    return np.moveaxis(windows, 3, 5).reshape(*windows.shape[:3], -1)


def correlate2d(x, k):
    x, k = _floats(x), _floats(k)
    if (x.ndim, k.ndim) != (2, 2):
        raise ValueError("an image and a filter with rows and columns, please")
    return (_rows_of_windows(x[None, :, :, None], *k.shape) @ k.reshape(-1, 1))[0, ..., 0]


def conv2d(x, w, b=None):
    x, w = _floats(x), _floats(w)
    if (x.ndim, w.ndim) != (4, 4) or x.shape[-1] != w.shape[2]:
        raise ValueError("x must be (N, H, W, C) and w (KH, KW, C, F)")
    kh, kw, channels, filters = w.shape
    shift = np.zeros(filters, dtype=w.dtype) if b is None else _floats(b)
    if shift.shape != (filters,):
        raise ValueError("b must be (F,)")
    return _rows_of_windows(x, kh, kw) @ w.reshape(kh * kw * channels, filters) + shift


def make_filter(name):
    side = np.array([[1.0, 0.0, -1.0]])
    centre = np.pad([[1.0]], 1)
    match name:
        case "identity":
            return centre
        case "blur":
            return np.full((3, 3), 1 / 9)
        case "vertical_edge":
            return np.repeat(side, 3, axis=0)
        case "horizontal_edge":
            return np.repeat(side.T, 3, axis=1)
        case "sharpen":
            cross = np.abs(np.add.outer([-1, 0, 1], [-1, 0, 1])) % 2
            return 5 * centre - cross
        case _:
            raise ValueError(f"unknown filter {name}")


def strongest_match(feature_map):
    if np.ndim(feature_map) != 2:
        raise ValueError("a feature map has rows and columns")
    return divmod(int(np.argmax(feature_map)), np.shape(feature_map)[1])
