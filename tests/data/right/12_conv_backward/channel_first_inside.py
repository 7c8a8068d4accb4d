"""Works on (N, C, H, W) and (F, C, KH, KW) inside, as other texts do, and turns everything round at the doors."""

import numpy as np


def _out(h, w, kh, kw, s, p):
    if s < 1 or p < 0 or kh > h + 2 * p or kw > w + 2 * p:
        raise ValueError("no windows")
    return (h + 2 * p - kh) // s + 1, (w + 2 * p - kw) // s + 1


def _to_float(a):
    return a if a.dtype.kind == "f" else 1.0 * a


def _columns(x, kh, kw, s, p):
    """(N, C, H, W) -> (N, C, KH, KW, OH, OW)."""
    n, c, h, w = x.shape
    oh, ow = _out(h, w, kh, kw, s, p)
    big = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
    col = np.zeros((n, c, kh, kw, oh, ow), x.dtype)
    for u in range(kh):
        for v in range(kw):
            col[:, :, u, v] = big[:, :, u : u + s * oh : s, v : v + s * ow : s]
    return col


def _picture(col, h, w, s, p):
    n, c, kh, kw, oh, ow = col.shape
    big = np.zeros((n, c, h + 2 * p, w + 2 * p), col.dtype)
    for u in range(kh):
        for v in range(kw):
            big[:, :, u : u + s * oh : s, v : v + s * ow : s] += col[:, :, u, v]
    return big[:, :, p : p + h, p : p + w]


def im2col(x, kernel, stride=1, padding=0):
    if np.ndim(x) != 4:
        raise ValueError("NHWC")
    kh, kw = kernel
    col = _columns(_to_float(x).transpose(0, 3, 1, 2), kh, kw, stride, padding)
    return col.transpose(0, 4, 5, 2, 3, 1).reshape(-1, kh * kw * x.shape[3])


def col2im(col, x_shape, kernel, stride=1, padding=0):
    n, h, w, c = x_shape
    kh, kw = kernel
    oh, ow = _out(h, w, kh, kw, stride, padding)
    if col.shape != (n * oh * ow, kh * kw * c):
        raise ValueError("col")
    col = _to_float(col).reshape(n, oh, ow, kh, kw, c).transpose(0, 5, 3, 4, 1, 2)
    return _picture(col, h, w, stride, padding).transpose(0, 2, 3, 1)


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        if w.ndim != 4 or b.shape != w.shape[3:]:
            raise ValueError("parameters")
        _out(10**6, 10**6, 1, 1, stride, padding)
        self.params = {"W": _to_float(w), "b": _to_float(b)}
        self.grads = {"W": None, "b": None}
        self.s, self.p = stride, padding

    def forward(self, x):
        w = self.params["W"].transpose(3, 2, 0, 1)
        if np.ndim(x) != 4 or x.shape[3] != w.shape[1]:
            raise ValueError("x")
        self.hw = x.shape[1:3]
        self.col = _columns(_to_float(x).transpose(0, 3, 1, 2), *w.shape[2:], self.s, self.p)
        y = np.tensordot(self.col, w, axes=([1, 2, 3], [1, 2, 3])) + self.params["b"]
        self.shape = y.shape
        return y

    def backward(self, dout):
        if not hasattr(self, "shape"):
            raise RuntimeError("nothing to go back to")
        if self.shape != dout.shape:
            raise ValueError("dout")
        d = _to_float(dout)
        w = self.params["W"].transpose(3, 2, 0, 1)
        dw = np.tensordot(d, self.col, axes=([0, 1, 2], [0, 4, 5]))
        self.grads["W"] = dw.transpose(2, 3, 1, 0)
        self.grads["b"] = d.sum(axis=(0, 1, 2))
        dcol = np.tensordot(d, w, axes=(3, 0)).transpose(0, 3, 4, 5, 1, 2)
        return _picture(dcol, *self.hw, self.s, self.p).transpose(0, 2, 3, 1)
