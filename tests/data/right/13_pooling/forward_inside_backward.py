"""Backward calls the forward to check shapes; maximum through partition, mean through cumulative sums."""

import numpy as np


def _cut(x, size, stride):
    if x.ndim != 4:
        raise ValueError("ndim")
    step = size if stride is None else stride
    if size < 1 or step < 1:
        raise ValueError("size or stride")
    tall, wide = x.shape[1] - size, x.shape[2] - size
    if tall < 0 or wide < 0:
        raise ValueError("window")
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size), (1, 2))[:, ::step, ::step]
    return view.reshape((*view.shape[:4], size * size)), step


def max_pool(x, size=2, stride=None):
    windows, _ = _cut(x, size, stride)
    top = np.partition(windows, size * size - 1, axis=-1)[..., -1]
    return top if top.dtype.kind == "f" else top.astype(np.float64)


def avg_pool(x, size=2, stride=None):
    windows, _ = _cut(x, size, stride)
    total = np.cumsum(windows, axis=-1, dtype=np.float64)[..., -1] / size**2
    return total.astype(np.float32) if x.dtype == np.float32 else total


def max_pool_backward(dout, x, size=2, stride=None):
    if max_pool(x, size, stride).shape != dout.shape:
        raise ValueError("dout")
    windows, step = _cut(x, size, stride)
    position = windows.argmax(axis=-1)
    dx = np.zeros(x.shape, dtype=np.float32 if dout.dtype == np.float32 else np.float64)
    for n, i, j, c in np.ndindex(dout.shape):
        u, v = divmod(position[n, i, j, c], size)
        dx[n, i * step + u, j * step + v, c] += dout[n, i, j, c]
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    pooled = avg_pool(np.zeros(x_shape), size, stride)
    if pooled.shape != dout.shape:
        raise ValueError("dout")
    step = size if stride is None else stride
    dx = np.zeros(x_shape, dtype=np.float32 if dout.dtype == np.float32 else np.float64)
    for n, i, j, c in np.ndindex(dout.shape):
        dx[n, i * step : i * step + size, j * step : j * step + size, c] += dout[n, i, j, c] / (size * size)
    return dx


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("shape")
    return np.isclose(x, y, rtol=0, atol=0).sum() / x.size
