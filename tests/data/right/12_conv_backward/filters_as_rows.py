"""Filters are kept as rows (F, KH*KW*C) in between; products are written the other way round and turned back."""

import numpy as np


def _as_real(array):
    return np.asarray(array, dtype="float32" if array.dtype == "float32" else "float64")


def _sizes(shape, kernel, stride, padding):
    if len(shape) - 4:
        raise ValueError(f"{len(shape)} axes")
    if stride < 1 or padding < 0:
        raise ValueError(f"stride {stride}, padding {padding}")
    places = []
    for side, k in zip(shape[1:3], kernel):
        rest = side + padding + padding - k
        if rest < 0:
            raise ValueError(f"window {k} on side {side}")
        places.append(rest // stride + 1)
    return places


def im2col(x, kernel, stride=1, padding=0):
    oh, ow = _sizes(np.shape(x), kernel, stride, padding)
    x = _as_real(x)
    kh, kw = kernel
    big = np.pad(x, pad_width=((0, 0), (padding,) * 2, (padding,) * 2, (0, 0)), mode="constant")
    col = np.empty((len(x), oh, ow, kh, kw, x.shape[3]), x.dtype)
    for u in range(kh):
        for v in range(kw):
            col[:, :, :, u, v] = big[:, u:, v:][:, ::stride, ::stride][:, :oh, :ow]
    return col.reshape(-1, kh * kw * x.shape[3])


def col2im(col, x_shape, kernel, stride=1, padding=0):
    oh, ow = _sizes(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    kh, kw = kernel
    if np.shape(col) != (n * oh * ow, kh * kw * c):
        raise ValueError("the matrix does not belong to these images")
    col = np.moveaxis(_as_real(col).reshape(n, oh, ow, kh, kw, c), (3, 4), (0, 1))
    big = np.zeros((n, h + 2 * padding + stride, w + 2 * padding + stride, c), col.dtype)  # a little too large
    for u in range(kh):
        for v in range(kw):
            big[:, u : u + stride * oh : stride, v : v + stride * ow : stride] += col[u, v]
    return big[:, padding:][:, :h][:, :, padding:][:, :, :w]


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        self.params = {"W": _as_real(w), "b": _as_real(b)}
        self.grads = {}
        self.how = (stride, padding)
        self.saved = ()

    def forward(self, x):
        w, b = self.params["W"], self.params["b"]
        if w.ndim != 4 or b.shape != w.shape[-1:]:
            raise ValueError("filters need 4 axes and one bias each")
        oh, ow = _sizes(np.shape(x), w.shape[:2], *self.how)
        if x.shape[-1] != w.shape[-2]:
            raise ValueError("channels")
        rows = np.moveaxis(w, 3, 0).reshape(w.shape[3], -1)
        col = im2col(x, w.shape[:2], *self.how)
        out = (rows @ col.T + b[:, None]).T.reshape(len(x), oh, ow, -1)
        self.saved = col, rows, x.shape, out.shape
        return out

    def backward(self, dout):
        if not self.saved:
            raise ValueError("backward before forward")
        col, rows, x_shape, out_shape = self.saved
        if dout.shape != out_shape:
            raise ValueError("dout")
        d = _as_real(dout).reshape(-1, len(rows)).T
        kh, kw, c, f = self.params["W"].shape
        self.grads = {"W": np.moveaxis((d @ col).reshape(f, kh, kw, c), 0, 3), "b": d.sum(axis=1)}
        return col2im((rows.T @ d).T, x_shape, (kh, kw), *self.how)
