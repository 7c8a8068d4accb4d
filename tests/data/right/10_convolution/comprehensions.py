"""Nearly everything is one comprehension: windows into a list, list into an array."""

import numpy as np


def _f(a):
    a = np.asarray(a)
    return a * 1.0 if a.dtype.kind != "f" else a


def correlate2d(x, k):
    if len(np.shape(x)) != 2 or len(np.shape(k)) != 2:
        raise ValueError("2 axes")
    if any(a < b for a, b in zip(np.shape(x), np.shape(k), strict=True)):
        raise ValueError("too large")
    x, k = _f(x), _f(k)
    kh, kw = k.shape
    return np.array(
        [
            [(x[i : i + kh, j : j + kw] * k).sum() for j in range(x.shape[1] - kw + 1)]
            for i in range(x.shape[0] - kh + 1)
        ]
    )


def conv2d(x, w, b=None):
    if len(np.shape(x)) != 4 or len(np.shape(w)) != 4:
        raise ValueError("4 axes")
    if np.shape(x)[3] != np.shape(w)[2] or any(a < b for a, b in zip(np.shape(x)[1:3], np.shape(w)[:2], strict=True)):
        raise ValueError("sizes")
    if b is not None and np.shape(b) != np.shape(w)[3:]:
        raise ValueError("bias")
    x, w = _f(x), _f(w)
    kh, kw = w.shape[:2]
    oh, ow = x.shape[1] - kh + 1, x.shape[2] - kw + 1
    maps = sum(x[:, i : i + oh, j : j + ow] @ w[i, j] for i in range(kh) for j in range(kw))
    return maps if b is None else maps + _f(b)


def make_filter(name):
    rule = {
        "identity": lambda u, v: float(u == v == 1),
        "blur": lambda u, v: 1 / 9,
        "vertical_edge": lambda u, v: 1.0 - v,
        "horizontal_edge": lambda u, v: 1.0 - u,
        "sharpen": lambda u, v: {0: 5.0, 1: -1.0, 2: 0.0}[abs(u - 1) + abs(v - 1)],
    }.get(name)
    if rule is None:
        raise ValueError("unknown filter")
    return np.array([[rule(u, v) for v in range(3)] for u in range(3)])


def strongest_match(feature_map):
    if np.ndim(feature_map) != 2:
        raise ValueError("2 axes")
    rows, columns = feature_map.shape
    return max(((i, j) for i in range(rows) for j in range(columns)), key=lambda place: feature_map[place])
