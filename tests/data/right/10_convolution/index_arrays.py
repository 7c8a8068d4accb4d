"""im2col with index arrays; errors by try and except around the work; filters from a text."""

import numpy as np

_TEXT = """
identity: 0 0 0 / 0 1 0 / 0 0 0
blur: 1 1 1 / 1 1 1 / 1 1 1
vertical_edge: 1 0 -1 / 1 0 -1 / 1 0 -1
horizontal_edge: 1 1 1 / 0 0 0 / -1 -1 -1
sharpen: 0 -1 0 / -1 5 -1 / 0 -1 0
"""


def _parse():
    table = {}
    for line in _TEXT.strip().splitlines():
        name, numbers = line.split(":")
        table[name] = [[float(n) for n in row.split()] for row in numbers.split("/")]
    return table


def _indices(oh, ow, kh, kw):
    rows = np.arange(oh)[:, None, None, None] + np.arange(kh)[None, None, :, None]
    columns = np.arange(ow)[None, :, None, None] + np.arange(kw)[None, None, None, :]
    return rows, columns


def _fit(image, kernel):
    oh, ow = image[0] - kernel[0] + 1, image[1] - kernel[1] + 1
    if min(oh, ow) < 1:
        raise ValueError(f"{kernel} in {image}")
    return oh, ow


def correlate2d(x, k):
    try:
        (h, w), (kh, kw) = x.shape, k.shape
    except ValueError:
        raise ValueError("x and k need exactly two axes") from None
    rows, columns = _indices(*_fit((h, w), (kh, kw)), kh, kw)
    windows = x[rows, columns]
    if windows.dtype.kind != "f":
        windows = windows.astype(np.float64)
    return np.tensordot(windows, k, axes=([2, 3], [0, 1]))


def conv2d(x, w, b=None):
    try:
        (n, h, wd, c), (kh, kw, cw, f) = x.shape, w.shape
        if b is not None:
            (fb,) = b.shape
            assert fb == f
        assert c == cw
    except (ValueError, AssertionError):
        raise ValueError("the shapes of x, w and b do not go together") from None
    oh, ow = _fit((h, wd), (kh, kw))
    rows, columns = _indices(oh, ow, kh, kw)
    windows = x[:, rows, columns].reshape(n * oh * ow, kh * kw * c)
    if windows.dtype.kind != "f":
        windows = windows.astype(np.float64)
    maps = windows.dot(w.reshape(-1, f))
    if b is not None:
        maps += b
    return maps.reshape(n, oh, ow, f)


def make_filter(name):
    table = _parse()
    if name not in table:
        raise ValueError(f"unknown: {name}; known: {sorted(table)}")
    return np.asarray(table[name]) / (9 if name == "blur" else 1)


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("no map")
    row = int(np.argmax(feature_map.max(axis=1)))
    return row, int(np.argmax(feature_map[row]))
