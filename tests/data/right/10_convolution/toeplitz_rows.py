"""One image as a sum of banded matrices; the layer by products of matrices with the channels in front."""

import numpy as np


def _band(size, weights):
    """Give the matrix that slides weights along an axis of this size."""
    places = size - len(weights) + 1
    matrix = np.zeros((places, size), dtype=weights.dtype)
    for place in range(places):
        matrix[place, place : place + len(weights)] = weights
    return matrix


def correlate2d(x, k):
    for array in (x, k):
        if array.ndim != 2:
            raise ValueError("not a matrix")
    if k.shape[0] > x.shape[0] or k.shape[1] > x.shape[1]:
        raise ValueError("the filter sticks out")
    if x.dtype != np.float32:
        x = x.astype(float)
    if k.dtype != np.float32:
        k = k.astype(float)
    rows = x.shape[0] - k.shape[0] + 1
    return sum(x[u : u + rows] @ _band(x.shape[1], k[u]).T for u in range(len(k)))


def conv2d(x, w, b=None):
    if not (x.ndim == 4 and w.ndim == 4):
        raise ValueError("four axes each")
    (h, width), (kh, kw) = x.shape[1:3], w.shape[:2]
    if w.shape[2] != x.shape[3] or kh > h or kw > width:
        raise ValueError("x and w do not fit")
    if b is not None and list(b.shape) != [w.shape[3]]:
        raise ValueError("b does not fit")
    dtype = np.dtype("float32") if x.dtype == w.dtype == "float32" else np.dtype("float64")
    first = np.ascontiguousarray(x.transpose(3, 0, 1, 2), dtype=dtype)  # channel, picture, row, column
    oh, ow = h - kh + 1, width - kw + 1
    maps = np.zeros((w.shape[3], len(x) * oh * ow), dtype)
    for u in range(kh):
        for v in range(kw):
            cut = first[:, :, u : u + oh, v : v + ow].reshape(len(first), -1)
            maps += w[u, v].T.astype(dtype) @ cut
    if b is not None:
        maps += b.reshape(-1, 1)
    return maps.reshape(-1, len(x), oh, ow).transpose(1, 2, 3, 0)


FILTERS = {
    "identity": np.pad(np.ones((1, 1)), 1),
    "blur": np.ones((3, 3)) / 9,
    "vertical_edge": np.tile([1.0, 0.0, -1.0], (3, 1)),
    "horizontal_edge": np.tile([[1.0], [0.0], [-1.0]], (1, 3)),
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], dtype=float),
}


def make_filter(name):
    if name not in FILTERS:
        raise ValueError("name must be one of " + ", ".join(FILTERS))
    return FILTERS[name].copy()


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("need a 2-D map")
    largest = np.sort(feature_map, axis=None)[-1]
    for i in range(feature_map.shape[0]):
        for j in range(feature_map.shape[1]):
            if feature_map[i, j] == largest:
                return i, j
    raise ValueError("no largest number")
