"""A base class does the bookkeeping of layers; col2im walks through the places from the last to the first."""

import numpy as np


class _Layer:
    """Remembers the shape of the last output and compares dout with it."""

    def __init__(self, **params):
        self.params = params
        self.grads = {}
        self.expects = None

    def forward(self, x):
        y = self.compute(x)
        self.expects = y.shape
        return y

    def backward(self, dout):
        if self.expects is None:
            raise RuntimeError(type(self).__name__)
        if self.expects != dout.shape:
            raise ValueError(f"{type(self).__name__} expects {self.expects}")
        dx, self.grads = self.slopes(_float(dout))
        return dx


def _float(a):
    if a.dtype.kind in "iub":
        return np.array(a, dtype=np.double)
    return a


def _count(side, k, stride, padding):
    """Count by walking, place after place."""
    if stride < 1 or padding < 0:
        raise ValueError("steps")
    count = 0
    while count * stride + k <= side + 2 * padding:
        count += 1
    if count == 0:
        raise ValueError("no place")
    return count


def im2col(x, kernel, stride=1, padding=0):
    if x.ndim != 4:
        raise ValueError("x.ndim")
    n, h, w, c = x.shape
    oh, ow = _count(h, kernel[0], stride, padding), _count(w, kernel[1], stride, padding)
    x = np.pad(_float(x), [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    col = np.zeros((n, oh, ow, kernel[0] * kernel[1] * c), x.dtype)
    for i in range(oh):
        for j in range(ow):
            y, z = i * stride, j * stride
            col[:, i, j] = np.reshape(x[:, y : y + kernel[0], z : z + kernel[1]], (n, -1))
    return np.reshape(col, (n * oh * ow, -1))


def col2im(col, x_shape, kernel, stride=1, padding=0):
    if len(x_shape) != 4:
        raise ValueError("x_shape")
    n, h, w, c = x_shape
    oh, ow = _count(h, kernel[0], stride, padding), _count(w, kernel[1], stride, padding)
    if col.shape != (n * oh * ow, kernel[0] * kernel[1] * c):
        raise ValueError("col.shape")
    rows = _float(col).reshape(n, oh, ow, *kernel, c)
    result = np.zeros((n, h + 2 * padding, w + 2 * padding, c), rows.dtype)
    for i in reversed(range(oh)):
        for j in reversed(range(ow)):
            y, z = i * stride, j * stride
            result[:, y : y + kernel[0], z : z + kernel[1]] = (
                rows[:, i, j] + result[:, y : y + kernel[0], z : z + kernel[1]]
            )
    return np.delete(np.delete(result, _edge(h, padding), axis=1), _edge(w, padding), axis=2)


def _edge(side, padding):
    return [k for k in range(side + 2 * padding) if not padding <= k < side + padding]


class Conv2D(_Layer):
    def __init__(self, w, b, stride=1, padding=0):
        if w.ndim != 4 or b.shape != (w.shape[3],):
            raise ValueError("parameters")
        super().__init__(W=_float(w), b=_float(b))
        self.stride, self.padding = stride, padding

    def compute(self, x):
        w = self.params["W"]
        if x.ndim != 4 or x.shape[3] != w.shape[2]:
            raise ValueError("x")
        self.shape = x.shape
        self.col = im2col(x, w.shape[:2], self.stride, self.padding)
        oh = _count(x.shape[1], w.shape[0], self.stride, self.padding)
        maps = [self.col @ w[..., f].ravel() + self.params["b"][f] for f in range(w.shape[3])]
        return np.stack(maps, axis=-1).reshape(len(x), oh, -1, w.shape[3])

    def slopes(self, dout):
        w = self.params["W"]
        parts = [dout[..., f].ravel() for f in range(w.shape[3])]
        dw = np.stack([(d @ self.col).reshape(w.shape[:3]) for d in parts], axis=-1)
        dcol = sum(np.outer(d, w[..., f].ravel()) for f, d in enumerate(parts))
        dx = col2im(dcol, self.shape, w.shape[:2], self.stride, self.padding)
        return dx, {"W": dw, "b": np.array([d.sum() for d in parts])}
