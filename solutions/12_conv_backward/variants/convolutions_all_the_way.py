"""Both gradients are convolutions themselves: dout is spread by the stride, dx uses turned filters, dW slides dout."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def _f(a):
    a = np.asarray(a)
    return a.astype({True: a.dtype, False: np.dtype("float64")}[a.dtype.kind == "f"], copy=False)


def _check(shape, kernel, stride, padding):
    n, h, w, c = shape
    if min(stride, padding + 1) < 1:
        raise ValueError("steps")
    sizes = [a + 2 * padding - k for a, k in zip((h, w), kernel, strict=True)]
    if min(sizes) < 0:
        raise ValueError("window")
    return n, sizes[0] // stride + 1, sizes[1] // stride + 1


def _pad(x, top, bottom, left, right):
    out = np.zeros((len(x), x.shape[1] + top + bottom, x.shape[2] + left + right, x.shape[3]), x.dtype)
    out[:, top : top + x.shape[1], left : left + x.shape[2]] = x
    return out


def _slide(x, w):
    """Stride 1, no padding: (N, H, W, C) and (KH, KW, C, F) give (N, OH, OW, F)."""
    windows = sliding_window_view(x, w.shape[:2], axis=(1, 2))
    return np.tensordot(windows, w, axes=([3, 4, 5], [2, 0, 1]))


def _spread(d, stride):
    """Put stride - 1 zeros between the numbers of a map."""
    n, oh, ow, f = d.shape
    out = np.zeros((n, (oh - 1) * stride + 1, (ow - 1) * stride + 1, f), d.dtype)
    out[:, ::stride, ::stride] = d
    return out


def _fit(whole, shape, padding):
    """Fill up what no window reached, then cut the border off."""
    _, h, w, _ = shape
    whole = _pad(whole, 0, h + 2 * padding - whole.shape[1], 0, w + 2 * padding - whole.shape[2])
    return whole[:, padding : padding + h, padding : padding + w]


def im2col(x, kernel, stride=1, padding=0):
    x = _f(x)
    n, oh, ow = _check(x.shape, kernel, stride, padding)
    x = _pad(x, padding, padding, padding, padding)
    size = kernel[0] * kernel[1] * x.shape[3]
    pick = np.eye(size, dtype=x.dtype).reshape(kernel[0], kernel[1], x.shape[3], size)
    return _slide(x, pick)[:, ::stride, ::stride].reshape(n * oh * ow, size)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    n, oh, ow = _check(x_shape, kernel, stride, padding)
    kh, kw, size = kernel[0], kernel[1], kernel[0] * kernel[1] * x_shape[3]
    if col.shape != (n * oh * ow, size):
        raise ValueError("col")
    d = _spread(_f(col).reshape(n, oh, ow, size), stride)
    pick = np.eye(size, dtype=d.dtype).reshape(kh, kw, x_shape[3], size)
    return _fit(_back(d, pick), x_shape, padding)


def _back(d, w):
    """The full convolution: windows may stick out on all sides, filters are turned."""
    kh, kw = w.shape[:2]
    return _slide(_pad(d, kh - 1, kh - 1, kw - 1, kw - 1), w[::-1, ::-1].swapaxes(2, 3))


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        self.params = {"W": _f(w), "b": _f(b)}
        self.grads = {}
        self.s, self.p = stride, padding
        self.x = None

    def forward(self, x):
        w, b = self.params["W"], self.params["b"]
        kh, kw, c, f = w.shape
        if b.shape != (f,):
            raise ValueError("biases")
        _check(np.shape(x), (kh, kw), self.s, self.p)
        if x.shape[3] != c:
            raise ValueError("channels")
        self.x = _f(x)
        out = _slide(_pad(self.x, self.p, self.p, self.p, self.p), w)[:, :: self.s, :: self.s] + b
        self.shape = out.shape
        return out

    def backward(self, dout):
        if self.x is None:
            raise ValueError("forward is missing")
        if self.shape != np.shape(dout):
            raise ValueError("dout")
        w, d = self.params["W"], _spread(_f(dout), self.s)
        kh, kw = w.shape[:2]
        seen = _pad(self.x, self.p, self.p, self.p, self.p)[:, : d.shape[1] + kh - 1, : d.shape[2] + kw - 1]
        windows = sliding_window_view(seen, d.shape[1:3], axis=(1, 2))
        self.grads["W"] = np.einsum("nuvcij,nijf->uvcf", windows, d, optimize=True)
        self.grads["b"] = np.sum(dout, axis=(0, 1, 2))
        return _fit(_back(d, w), self.x.shape, self.p)
