"""One image is done with Python floats and math.fsum in four loops; only the layer uses array arithmetic."""

import math

import numpy as np


def _dtype(*arrays):
    return np.float32 if all(a.dtype == np.float32 for a in arrays) else np.float64


def correlate2d(x, k):
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("image and filter must have two axes")
    (h, w), (kh, kw) = x.shape, k.shape
    if kh > h or kw > w:
        raise ValueError("filter larger than image")
    picture, kernel = x.tolist(), k.tolist()
    result = []
    for top in range(h - kh + 1):
        line = []
        for left in range(w - kw + 1):
            products = []
            for u in range(kh):
                for v in range(kw):
                    products.append(float(picture[top + u][left + v]) * float(kernel[u][v]))
            line.append(math.fsum(products))
        result.append(line)
    return np.array(result, dtype=_dtype(x, k))


def conv2d(x, w, b=None):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    n, h, wd, c = x.shape
    kh, kw, _, f = w.shape
    if kh > h or kw > wd:
        raise ValueError("filter larger than image")
    if b is None:
        b = np.zeros(f)
    elif b.shape != (f,):
        raise ValueError("bias")
    dtype = _dtype(x, w)
    x = x.astype(dtype)
    w = w.astype(dtype)
    out = np.empty((n, h - kh + 1, wd - kw + 1, f), dtype)
    flat = w.reshape(kh * kw * c, f)
    for top in range(out.shape[1]):
        for left in range(out.shape[2]):
            windows = x[:, top : top + kh, left : left + kw].reshape(n, -1)
            out[:, top, left] = windows @ flat + b.astype(dtype)
    return out


def make_filter(name):
    k = [[0.0] * 3 for _ in range(3)]
    if name == "identity":
        k[1][1] = 1.0
    elif name == "blur":
        k = [[1.0 / 9.0 for _ in range(3)] for _ in range(3)]
    elif name == "vertical_edge":
        for row in k:
            row[0], row[2] = 1.0, -1.0
    elif name == "horizontal_edge":
        k[0], k[2] = [1.0] * 3, [-1.0] * 3
    elif name == "sharpen":
        k[1][1] = 5.0
        for u, v in ((0, 1), (1, 0), (1, 2), (2, 1)):
            k[u][v] = -1.0
    else:
        raise ValueError(f"no filter named {name!r}")
    return np.array(k)


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("two axes")
    best_value, best_row, best_column = -math.inf, 0, 0
    for row, line in enumerate(feature_map.tolist()):
        for column, value in enumerate(line):
            if value > best_value:
                best_value, best_row, best_column = value, row, column
    return best_row, best_column
