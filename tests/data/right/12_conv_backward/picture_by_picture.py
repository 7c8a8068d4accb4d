"""Each picture of the batch is treated on its own; gradients are added up in a loop over the batch."""

import numpy as np


def _kind(a):
    return a.dtype if a.dtype in (np.float32, np.float64) else np.dtype(np.float64)


def _corners(h, w, kernel, stride, padding):
    if stride < 1 or padding < 0 or h + 2 * padding < kernel[0] or w + 2 * padding < kernel[1]:
        raise ValueError("impossible")
    tops = range(0, h + 2 * padding - kernel[0] + 1, stride)
    lefts = range(0, w + 2 * padding - kernel[1] + 1, stride)
    return [(top, left) for top in tops for left in lefts], len(tops), len(lefts)


def im2col(x, kernel, stride=1, padding=0):
    _, h, w, _ = x.shape
    corners, _, _ = _corners(h, w, kernel, stride, padding)
    result = []
    for picture in x.astype(_kind(x)):
        big = np.pad(picture, ((padding, padding), (padding, padding), (0, 0)))
        result += [big[top : top + kernel[0], left : left + kernel[1]].ravel() for top, left in corners]
    return np.array(result)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    n, h, w, c = x_shape
    corners, _, _ = _corners(h, w, kernel, stride, padding)
    if col.shape != (n * len(corners), kernel[0] * kernel[1] * c):
        raise ValueError("col")
    pictures = []
    for k in range(n):
        big = np.zeros((h + 2 * padding, w + 2 * padding, c), dtype=_kind(col))
        for (top, left), row in zip(corners, col[k * len(corners) :]):
            big[top : top + kernel[0], left : left + kernel[1]] += row.reshape(kernel[0], kernel[1], c)
        pictures.append(big[padding : h + padding, padding : w + padding])
    return np.stack(pictures)


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        _, _, _, f = w.shape
        if b.shape != (f,):
            raise ValueError("b")
        self.params = {"W": w.astype(_kind(w)), "b": b.astype(_kind(b))}
        self.grads = {}
        self.stride, self.padding = stride, padding
        self.pictures = None

    def forward(self, x):
        w, b = self.params["W"], self.params["b"]
        kh, kw, c, f = w.shape
        if x.ndim != 4 or x.shape[3] != c:
            raise ValueError("x")
        _, oh, ow = _corners(x.shape[1], x.shape[2], (kh, kw), self.stride, self.padding)
        self.pictures = [im2col(one[None], (kh, kw), self.stride, self.padding) for one in x]
        self.x_shape, self.y_shape = x.shape, (len(x), oh, ow, f)
        maps = [rows.dot(w.reshape(-1, f)) + b for rows in self.pictures]
        return np.concatenate(maps).reshape(self.y_shape)

    def backward(self, dout):
        if self.pictures is None:
            raise RuntimeError("forward?")
        if dout.shape != self.y_shape:
            raise ValueError("dout")
        dout = dout.astype(_kind(dout))
        w = self.params["W"]
        flat, f = w.reshape(-1, w.shape[3]), w.shape[3]
        dw, db, dx = np.zeros_like(flat), np.zeros_like(self.params["b"]), []
        for rows, d in zip(self.pictures, dout):
            d = d.reshape(-1, f)
            dw = dw + rows.T.dot(d)
            db = db + d.sum(axis=0)
            dx.append(col2im(d.dot(flat.T), (1, *self.x_shape[1:]), w.shape[:2], self.stride, self.padding))
        self.grads["W"], self.grads["b"] = dw.reshape(w.shape), db
        return np.concatenate(dx)
