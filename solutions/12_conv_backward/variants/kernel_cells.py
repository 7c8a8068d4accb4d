"""Loops over the cells of the window; the layer has no matrix of windows at all."""

from itertools import product

import numpy as np


def _floats(a):
    a = np.asarray(a)
    return a if a.dtype.kind == "f" else a.astype(float)


class _Geometry:
    """Where the cells of the windows lie."""

    def __init__(self, size, kernel, stride, padding):
        if len(size) != 4 or len(kernel) != 2:
            raise ValueError("images have four axes")
        if stride <= 0:
            raise ValueError("stride must be positive")
        if padding < 0:
            raise ValueError("padding must not be negative")
        self.n, self.h, self.w, self.c = size
        self.kh, self.kw = kernel
        self.s, self.p = stride, padding
        self.big = (self.n, self.h + 2 * padding, self.w + 2 * padding, self.c)
        if self.kh > self.big[1] or self.kw > self.big[2]:
            raise ValueError("window too large")
        self.oh, self.ow = 1 + (self.big[1] - self.kh) // stride, 1 + (self.big[2] - self.kw) // stride

    def cells(self):
        for u, v in product(range(self.kh), range(self.kw)):
            last_row, last_column = u + (self.oh - 1) * self.s, v + (self.ow - 1) * self.s
            yield u, v, (slice(None), slice(u, last_row + 1, self.s), slice(v, last_column + 1, self.s))

    def grow(self, x):
        big = np.zeros(self.big, x.dtype)
        self.inside(big)[...] = x
        return big

    def inside(self, big):
        return big[:, self.p : self.p + self.h, self.p : self.p + self.w]


def im2col(x, kernel, stride=1, padding=0):
    x = _floats(x)
    g = _Geometry(x.shape, kernel, stride, padding)
    big = g.grow(x)
    parts = [big[where] for _, _, where in g.cells()]
    return np.stack(parts, axis=3).reshape(g.n * g.oh * g.ow, g.kh * g.kw * g.c)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    col = _floats(col)
    g = _Geometry(x_shape, kernel, stride, padding)
    if np.shape(col) != (g.n * g.oh * g.ow, g.kh * g.kw * g.c):
        raise ValueError("col and x_shape do not match")
    big = np.zeros(g.big, col.dtype)
    for u, v, where in g.cells():
        first = (u * g.kw + v) * g.c
        big[where] += col[:, first : first + g.c].reshape(g.n, g.oh, g.ow, g.c)
    return g.inside(big)


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        self.params, self.grads = {"W": _floats(w), "b": _floats(b)}, {}
        self.stride, self.padding = stride, padding
        self.memory = None

    def forward(self, x):
        w, b = self.params["W"], self.params["b"]
        if w.ndim != 4 or b.shape != (w.shape[-1],):
            raise ValueError("filters and biases")
        x = _floats(x)
        g = _Geometry(x.shape, w.shape[:2], self.stride, self.padding)
        if w.shape[2] != g.c:
            raise ValueError("channels")
        big = g.grow(x)
        out = np.zeros((g.n, g.oh, g.ow, w.shape[3]), np.result_type(x, w))
        for u, v, where in g.cells():
            out += big[where] @ w[u, v]
        self.memory = g, big, out.shape
        return out + b

    def backward(self, dout):
        if self.memory is None:
            raise RuntimeError("forward first")
        g, big, shape = self.memory
        if dout.shape != shape:
            raise ValueError("dout")
        dout, w = _floats(dout), self.params["W"]
        dw, back = np.zeros(w.shape), np.zeros(g.big, dout.dtype)
        for u, v, where in g.cells():
            dw[u, v] = np.tensordot(big[where], dout, axes=([0, 1, 2], [0, 1, 2]))
            back[where] += dout @ w[u, v].T
        self.grads = {"W": dw, "b": dout.sum(axis=(0, 1, 2))}
        return g.inside(back)
