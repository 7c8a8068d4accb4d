"""Kernel cells as two plain loops; the image is a batch of one with one channel for the same function."""

import numpy as np


def to_float(a):
    a = np.asarray(a)
    if a.dtype.kind in "iub":
        return a.astype(np.float64)
    return a


def correlate2d(x, k):
    if np.ndim(x) != 2 or np.ndim(k) != 2:
        raise ValueError("need 2-D arrays")
    H, W = x.shape
    KH, KW = k.shape
    return conv2d(x.reshape(1, H, W, 1), k.reshape(KH, KW, 1, 1)).reshape(H - KH + 1, W - KW + 1)


def conv2d(x, w, b=None):
    if np.ndim(x) != 4:
        raise ValueError("x must be 4-D")
    if np.ndim(w) != 4:
        raise ValueError("w must be 4-D")
    x = to_float(x)
    w = to_float(w)
    N, H, W, C = x.shape
    KH, KW, C2, F = w.shape
    if C != C2:
        raise ValueError("channels")
    OH = H - KH + 1
    OW = W - KW + 1
    if OH <= 0 or OW <= 0:
        raise ValueError("kernel too big")
    if b is not None and b.shape != (F,):
        raise ValueError("bias")
    out = np.zeros((N, OH, OW, F), dtype=x.dtype)
    for i in range(KH):
        for j in range(KW):
            patch = x[:, i : i + OH, j : j + OW, :]
            out = out + patch @ w[i, j]
    if b is not None:
        out = out + to_float(b)
    return out


def make_filter(name):
    if name == "identity":
        return np.array([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
    elif name == "blur":
        return np.ones((3, 3)) / 9
    elif name == "vertical_edge":
        return np.array([[1.0, 0.0, -1.0], [1.0, 0.0, -1.0], [1.0, 0.0, -1.0]])
    elif name == "horizontal_edge":
        return np.array([[1.0, 0.0, -1.0], [1.0, 0.0, -1.0], [1.0, 0.0, -1.0]]).T
    elif name == "sharpen":
        return np.array([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]])
    else:
        raise ValueError("unknown filter: " + name)


def strongest_match(feature_map):
    if len(feature_map.shape) != 2:
        raise ValueError("feature map must be 2-D")
    return np.unravel_index(feature_map.argmax(), feature_map.shape)
