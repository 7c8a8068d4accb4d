"""Views made with as_strided, sums with einsum; the place comes as numpy integers from argwhere."""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def _view(x, kh, kw):
    oh, ow = x.shape[1] - kh + 1, x.shape[2] - kw + 1
    if oh < 1 or ow < 1:
        raise ValueError("kernel does not fit")
    s0, s1, s2, s3 = x.strides
    return as_strided(x, (x.shape[0], oh, ow, kh, kw, x.shape[3]), (s0, s1, s2, s1, s2, s3), writeable=False)


def _float(x):
    return x if x.dtype in (np.float32, np.float64) else x.astype("f8")


def correlate2d(x, k):
    if not x.ndim == k.ndim == 2:
        raise ValueError("2-D only")
    return np.einsum("hwuv,uv->hw", _view(_float(x)[None, ..., None], *k.shape)[0, ..., 0], _float(k))


def conv2d(x, w, b=None):
    if not x.ndim == w.ndim == 4:
        raise ValueError("4-D only")
    if x.shape[-1] != w.shape[-2]:
        raise ValueError("channels")
    if not (b is None or (b.ndim == 1 and len(b) == w.shape[-1])):
        raise ValueError("bias")
    y = np.einsum("nhwuvc,uvcf->nhwf", _view(_float(x), *w.shape[:2]), _float(w), optimize=True)
    if b is not None:
        y = y + _float(b)
    return y


_EDGE = np.array([[1, 0, -1]] * 3, float)


def make_filter(name):
    if name == "blur":
        return np.ones((3, 3)) * (1 / 9)
    if name == "vertical_edge":
        return _EDGE
    if name == "horizontal_edge":
        return _EDGE.transpose()
    k = np.zeros((3, 3))
    if name == "identity":
        k[1, 1] = 1
        return k
    if name == "sharpen":
        k[1] = k[:, 1] = -1
        k[1, 1] = 5
        return k
    raise ValueError(name)


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D only")
    row, column = np.argwhere(feature_map == feature_map.max())[0]
    return row, column
