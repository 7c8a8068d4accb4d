"""One generator of windows serves all four functions; loops over places, float64 in between."""

import numpy as np


def windows(shape, size, stride):
    if stride is None:
        stride = size
    if len(shape) != 4:
        raise ValueError("x must be 4-D")
    if size < 1 or stride < 1:
        raise ValueError("size and stride must be positive")
    _, h, w, _ = shape
    if size > h or size > w:
        raise ValueError("window too large")
    for i, top in enumerate(range(0, h - size + 1, stride)):
        for j, left in enumerate(range(0, w - size + 1, stride)):
            yield i, j, slice(top, top + size), slice(left, left + size)


def out_shape(shape, size, stride):
    i, j = [(i, j) for i, j, _, _ in windows(shape, size, stride)][-1]
    return shape[0], i + 1, j + 1, shape[3]


def result_type(a):
    return np.float32 if a.dtype == np.float32 else np.float64


def max_pool(x, size=2, stride=None):
    out = np.zeros(out_shape(x.shape, size, stride))
    for i, j, rows, columns in windows(x.shape, size, stride):
        out[:, i, j, :] = np.max(x[:, rows, columns, :], axis=(1, 2))
    return out.astype(result_type(x))


def avg_pool(x, size=2, stride=None):
    out = np.zeros(out_shape(x.shape, size, stride))
    for i, j, rows, columns in windows(x.shape, size, stride):
        out[:, i, j, :] = np.mean(x[:, rows, columns, :].astype(float), axis=(1, 2))
    return out.astype(result_type(x))


def max_pool_backward(dout, x, size=2, stride=None):
    if dout.shape != out_shape(x.shape, size, stride):
        raise ValueError("dout")
    dx = np.zeros(x.shape)
    for i, j, rows, columns in windows(x.shape, size, stride):
        window = x[:, rows, columns, :]
        for n in range(x.shape[0]):
            for c in range(x.shape[3]):
                u, v = np.unravel_index(np.argmax(window[n, :, :, c]), (size, size))
                dx[n, rows.start + u, columns.start + v, c] += dout[n, i, j, c]
    return dx.astype(result_type(dout))


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    if dout.shape != out_shape(x_shape, size, stride):
        raise ValueError("dout")
    dx = np.zeros(x_shape)
    for i, j, rows, columns in windows(x_shape, size, stride):
        dx[:, rows, columns, :] += dout[:, i : i + 1, j : j + 1, :] / size**2
    return dx.astype(result_type(dout))


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("shapes")
    return (x == y).mean()
