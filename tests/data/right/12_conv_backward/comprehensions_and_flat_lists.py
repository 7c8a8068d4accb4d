"""Comprehensions all over; the layer contracts windows with tensordot and needs neither im2col nor col2im."""

import numpy as np


def _places(shape, kernel, stride, padding):
    if len(shape) != 4:
        raise ValueError("need (N, H, W, C)")
    if stride < 1 or padding < 0:
        raise ValueError("need stride >= 1 and padding >= 0")
    ends = [shape[k + 1] + 2 * padding - kernel[k] for k in (0, 1)]
    if min(ends) < 0:
        raise ValueError("need a smaller kernel")
    return [[(i, j) for j in range(0, ends[1] + 1, stride)] for i in range(0, ends[0] + 1, stride)]


def _type(a):
    return np.float32 if a.dtype == np.float32 else np.float64


def _bordered(x, p):
    n, h, w, c = x.shape
    big = np.zeros((n, h + 2 * p, w + 2 * p, c), _type(x))
    big[:, p : h + p, p : w + p] = x
    return big


def im2col(x, kernel, stride=1, padding=0):
    places = [place for line in _places(np.shape(x), kernel, stride, padding) for place in line]
    big = _bordered(x, padding)
    return np.stack(
        [one[i : i + kernel[0], j : j + kernel[1]].flatten() for one in big for i, j in places],
    )


def col2im(col, x_shape, kernel, stride=1, padding=0):
    places = [place for line in _places(x_shape, kernel, stride, padding) for place in line]
    n, h, w, c = x_shape
    if col.shape != (n * len(places), kernel[0] * kernel[1] * c):
        raise ValueError("need the shape that im2col gives")
    dtype = _type(col)
    big = _bordered(np.zeros(x_shape, dtype), padding)
    for row, (k, (i, j)) in zip(col.astype(dtype), [(k, place) for k in range(n) for place in places]):
        part = big[k, i : i + kernel[0], j : j + kernel[1]]
        part += row.reshape(part.shape)
    return big[:, padding : padding + h, padding : padding + w]


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        self.params = {"W": w.astype(_type(w)), "b": b.astype(_type(b))}
        self.grads = {}
        self.stride, self.padding = int(stride), int(padding)
        self.big = None

    def _check(self, x):
        w, b = self.params.values()
        if w.ndim != 4:
            raise ValueError("need w with 4 axes")
        if b.shape != (w.shape[3],):
            raise ValueError("need one bias for each filter")
        places = _places(x.shape, w.shape, self.stride, self.padding)
        if x.shape[3] != w.shape[2]:
            raise ValueError("need as many channels as slices")
        return places

    def forward(self, x):
        self.places = self._check(x)
        w, b = self.params["W"], self.params["b"]
        self.big, self.shape = _bordered(x, self.padding), x.shape
        kh, kw = w.shape[:2]
        rows = [
            [np.tensordot(self.big[:, i : i + kh, j : j + kw], w, axes=3) + b for i, j in line] for line in self.places
        ]
        return np.array(rows).transpose(2, 0, 1, 3)

    def backward(self, dout):
        if self.big is None:
            raise RuntimeError("need a forward")
        w = self.params["W"]
        if dout.shape != (self.shape[0], len(self.places), len(self.places[0]), w.shape[3]):
            raise ValueError("need the shape of the output")
        kh, kw = w.shape[:2]
        dout = dout.astype(_type(dout))
        pairs = [(i, j, dout[:, r, c]) for r, line in enumerate(self.places) for c, (i, j) in enumerate(line)]
        self.grads["W"] = sum(
            np.tensordot(self.big[:, i : i + kh, j : j + kw], d, axes=([0], [0])) for i, j, d in pairs
        )
        self.grads["b"] = sum(d.sum(axis=0) for _, _, d in pairs)
        dx = np.zeros(self.big.shape, dout.dtype)
        for i, j, d in pairs:
            dx[:, i : i + kh, j : j + kw] += np.tensordot(d, w, axes=([1], [3]))
        p = self.padding
        return dx[:, p : p + self.shape[1], p : p + self.shape[2]]
