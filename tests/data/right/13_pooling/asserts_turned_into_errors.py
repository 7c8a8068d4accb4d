"""Checks with assert in one helper and turns what it raises into ValueError; reshapes when the windows tile."""

import numpy as np


def _checked(function):
    def wrapper(*args, **settings):
        try:
            return function(*args, **settings)
        except (AssertionError, IndexError, ZeroDivisionError) as error:
            raise ValueError("pooling: " + str(error)) from error

    return wrapper


def _sizes(shape, size, stride):
    stride = size if stride is None else stride
    assert len(shape) == 4, "axes"
    assert size >= 1, "size"
    assert stride >= 1, "stride"
    assert shape[1] >= size, "rows"
    assert shape[2] >= size, "columns"
    return stride, (shape[1] - size) // stride + 1, (shape[2] - size) // stride + 1


def _windows(x, size, stride):
    step, rows, columns = _sizes(x.shape, size, stride)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    n, _, _, c = x.shape
    if step == size:
        tiles = x[:, : rows * size, : columns * size].reshape(n, rows, size, columns, size, c)
        return tiles.transpose(0, 1, 3, 5, 2, 4).reshape(n, rows, columns, c, size * size)
    out = np.empty((n, rows, columns, c, size * size), x.dtype)
    for k in range(size * size):
        u, v = divmod(k, size)
        out[..., k] = x[:, u : u + step * rows : step, v : v + step * columns : step]
    return out


@_checked
def max_pool(x, size=2, stride=None):
    return _windows(x, size, stride).max(axis=4)


@_checked
def avg_pool(x, size=2, stride=None):
    return _windows(x, size, stride).mean(axis=4)


@_checked
def max_pool_backward(dout, x, size=2, stride=None):
    step, rows, columns = _sizes(x.shape, size, stride)
    winners = np.argmax(_windows(x, size, stride), axis=4)
    assert dout.shape == winners.shape, "dout"
    return _scatter(dout, x.shape, size, step, rows, columns, lambda k: winners == k)


@_checked
def avg_pool_backward(dout, x_shape, size=2, stride=None):
    step, rows, columns = _sizes(x_shape, size, stride)
    assert dout.shape == (x_shape[0], rows, columns, x_shape[3]), "dout"
    return _scatter(dout, x_shape, size, step, rows, columns, lambda k: 1 / size**2)


def _scatter(dout, shape, size, step, rows, columns, weight):
    if dout.dtype.kind != "f":
        dout = dout.astype(np.float64)
    dx = np.zeros(shape, dout.dtype)
    for k in range(size * size):
        u, v = divmod(k, size)
        dx[:, u : u + step * rows : step, v : v + step * columns : step] += dout * weight(k)
    return dx


@_checked
def unchanged_fraction(x, y):
    assert x.shape == y.shape, "shapes"
    return float((x == y).sum()) / x.size
