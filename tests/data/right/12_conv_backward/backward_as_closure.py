"""forward leaves a function behind that backward calls; slots and properties instead of plain attributes."""

import numpy as np


def _numbers(a):
    return np.array(a, copy=True) if np.issubdtype(np.asarray(a).dtype, np.inexact) else np.array(a, np.float64)


def im2col(x, kernel, stride=1, padding=0):
    x = _numbers(x)
    if x.ndim != 4 or stride < 1 or padding < 0:
        raise ValueError("im2col")
    p = ((0, 0), (padding, padding), (padding, padding), (0, 0))
    wins = np.lib.stride_tricks.sliding_window_view(np.pad(x, p), (1, *kernel, x.shape[3]))
    wins = wins[:, ::stride, ::stride, 0, 0]
    return np.ascontiguousarray(wins).reshape(-1, kernel[0] * kernel[1] * x.shape[3])


def col2im(col, x_shape, kernel, stride=1, padding=0):
    pattern = im2col(np.zeros(x_shape), kernel, stride, padding)
    if np.shape(col) != pattern.shape:
        raise ValueError("col2im")
    col = _numbers(col)
    n, h, w, c = x_shape
    big = np.zeros((n, h + 2 * padding, w + 2 * padding, c), col.dtype)
    wins = np.lib.stride_tricks.sliding_window_view(big, (1, *kernel, c), writeable=True)[:, ::stride, ::stride, 0, 0]
    rows = col.reshape(wins.shape)
    for i in range(wins.shape[1]):
        for j in range(wins.shape[2]):
            wins[:, i, j] += rows[:, i, j]
    return big[:, padding : padding + h, padding : padding + w]


class Conv2D:
    __slots__ = ("_back", "_grads", "_how", "_params", "_shape")

    def __init__(self, w, b, stride=1, padding=0):
        if len(w.shape) != 4 or w.shape[3:] != b.shape:
            raise ValueError("Conv2D")
        self._params = {"W": _numbers(w), "b": _numbers(b)}
        self._grads = {}
        self._how = {"stride": stride, "padding": padding}
        self._back = None

    @property
    def params(self):
        return self._params

    @property
    def grads(self):
        return self._grads

    def forward(self, x):
        w, b = self._params["W"], self._params["b"]
        *kernel, c, f = w.shape
        if x.ndim != 4 or x.shape[3] != c:
            raise ValueError("forward")
        col = im2col(x, kernel, **self._how)
        oh = (x.shape[1] + 2 * self._how["padding"] - kernel[0]) // self._how["stride"] + 1
        y = np.matmul(col, w.reshape(-1, f)).reshape(x.shape[0], oh, -1, f) + b

        def back(d):
            flat = d.reshape(-1, f)
            self._grads["W"] = np.dot(col.T, flat).reshape(w.shape)
            self._grads["b"] = flat.sum(0)
            return col2im(np.dot(flat, w.reshape(-1, f).T), x.shape, kernel, **self._how)

        self._back, self._shape = back, y.shape
        return y

    def backward(self, dout):
        if self._back is None:
            raise RuntimeError("backward")
        if self._shape != dout.shape:
            raise ValueError("backward")
        return self._back(_numbers(dout))
