"""Every pixel of the padded batch has a number; a table of these numbers is read for im2col and added up for col2im."""

import numpy as np


def _numbers(shape, kernel, stride, padding):
    """Give the table (rows, cells) of pixel numbers, and how many pixels there are."""
    n, h, w, c = shape
    h, w = h + 2 * padding, w + 2 * padding
    kh, kw = kernel
    if stride < 1 or padding < 0 or kh > h or kw > w:
        raise ValueError("such windows are not possible")
    pixel = np.arange(n * h * w * c).reshape(n, h, w, c)
    corners = pixel[:, : h - kh + 1 : stride, : w - kw + 1 : stride, 0].reshape(-1, 1)
    return corners + pixel[0, :kh, :kw].reshape(1, -1), pixel.size


def _real(a):
    a = np.asarray(a)
    return a + np.zeros((), a.dtype if a.dtype.kind == "f" else np.float64)


def im2col(x, kernel, stride=1, padding=0):
    if np.ndim(x) != 4:
        raise ValueError("x must be (N, H, W, C)")
    table, _ = _numbers(x.shape, kernel, stride, padding)
    width = [(0, 0), (padding, padding), (padding, padding), (0, 0)]
    return np.take(np.pad(_real(x), width), table)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    table, size = _numbers(x_shape, kernel, stride, padding)
    if col.shape != table.shape:
        raise ValueError(f"col must be {table.shape}")
    n, h, w, c = x_shape
    sums = np.bincount(table.ravel(), weights=col.ravel().astype(np.float64), minlength=size)
    padded = sums.reshape(n, h + 2 * padding, w + 2 * padding, c)
    return padded[:, padding:, padding:][:, :h, :w].astype(_real(col[:0]).dtype)


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        w, b = _real(w), _real(b)
        if w.ndim != 4 or b.ndim != 1 or b.size != w.shape[3]:
            raise ValueError("(KH, KW, C, F) and (F,)")
        self.params, self.grads = {"W": w, "b": b}, {"W": np.zeros_like(w), "b": np.zeros_like(b)}
        self.options = {"stride": stride, "padding": padding}

    def _matrix(self):
        w = self.params["W"]
        return w.reshape(w[..., 0].size, -1)

    def forward(self, x):
        kernel, channels = self.params["W"].shape[:2], self.params["W"].shape[2]
        if np.ndim(x) != 4 or np.size(x, 3) != channels:
            raise ValueError("x does not go with the filters")
        col = im2col(x, kernel, **self.options)
        flat = np.einsum("ij,jf->if", col, self._matrix()) + self.params["b"]
        s, p = self.options.values()
        places = [(side + 2 * p - k) // s + 1 for side, k in zip(x.shape[1:3], kernel)]
        self.seen = (col, x.shape, (len(x), *places, flat.shape[1]))
        return flat.reshape(self.seen[2])

    def backward(self, dout):
        try:
            col, x_shape, expected = self.seen
        except AttributeError:
            raise RuntimeError("backward came first") from None
        if dout.shape != expected:
            raise ValueError(f"dout must be {expected}")
        d = _real(dout).reshape(len(col), -1)
        self.grads["W"] = np.einsum("ij,if->jf", col, d).reshape(self.params["W"].shape)
        self.grads["b"] = np.einsum("if->f", d)
        return col2im(d @ self._matrix().T, x_shape, self.params["W"].shape[:2], **self.options)
