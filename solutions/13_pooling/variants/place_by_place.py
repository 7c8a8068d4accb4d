"""Two loops over the places of the map; each cuts one window out of all pictures and channels."""

import numpy as np


def _float_type(array):
    return array.dtype if array.dtype.kind == "f" else np.float64


def _map_of(shape, size, stride):
    if len(shape) != 4:
        raise ValueError("pictures have four axes")
    _, height, width, _ = shape
    if size <= 0 or size > height or size > width:
        raise ValueError(f"no window of {size} in {height}x{width}")
    if stride <= 0:
        raise ValueError("the window has to move")
    return shape[0], (height - size) // stride + 1, (width - size) // stride + 1, shape[3]


def max_pool(x, size=2, stride=None):
    stride = size if stride is None else stride
    out = np.empty(_map_of(x.shape, size, stride), _float_type(x))
    for i in range(out.shape[1]):
        for j in range(out.shape[2]):
            out[:, i, j] = x[:, i * stride : i * stride + size, j * stride : j * stride + size].max(axis=(1, 2))
    return out


def avg_pool(x, size=2, stride=None):
    stride = size if stride is None else stride
    out = np.empty(_map_of(x.shape, size, stride), _float_type(x))
    for i in range(out.shape[1]):
        for j in range(out.shape[2]):
            out[:, i, j] = x[:, i * stride : i * stride + size, j * stride : j * stride + size].mean(axis=(1, 2))
    return out


def max_pool_backward(dout, x, size=2, stride=None):
    stride = size if stride is None else stride
    if np.shape(dout) != _map_of(x.shape, size, stride):
        raise ValueError("dout has another shape than the map")
    dx = np.zeros(x.shape, _float_type(dout))
    pictures, channels = np.ogrid[: x.shape[0], : x.shape[3]]
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            window = x[:, i * stride : i * stride + size, j * stride : j * stride + size]
            best = window.reshape(len(x), size * size, -1).argmax(axis=1)
            rows, columns = i * stride + best // size, j * stride + best % size
            dx[pictures, rows, columns, channels] += dout[:, i, j]
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    stride = size if stride is None else stride
    if np.shape(dout) != _map_of(x_shape, size, stride):
        raise ValueError("dout has another shape than the map")
    dx = np.zeros(x_shape, _float_type(dout))
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            share = dout[:, i, j][:, None, None] / (size * size)
            dx[:, i * stride : i * stride + size, j * stride : j * stride + size] += share
    return dx


def unchanged_fraction(x, y):
    if np.shape(x) != np.shape(y):
        raise ValueError("the maps have different shapes")
    return 1 - np.mean(np.not_equal(x, y))
