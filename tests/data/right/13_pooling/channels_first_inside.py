"""Works on (N, C, H, W) inside and turns the axes back at the end; numpy integers as sizes are fine as well."""

import numpy as np


def _inside(x):
    return np.transpose(x if x.dtype.kind == "f" else np.asarray(x, np.double), (0, 3, 1, 2))


def _outside(y):
    return np.ascontiguousarray(np.transpose(y, (0, 2, 3, 1)))


def _plan(shape, size, stride):
    if len(shape) != 4:
        raise ValueError("expected (N, H, W, C)")
    step = int(size) if stride is None else int(stride)
    if int(size) <= 0:
        raise ValueError("size must be positive")
    if step <= 0:
        raise ValueError("stride must be positive")
    down, right = divmod(shape[1] - size, step)[0] + 1, divmod(shape[2] - size, step)[0] + 1
    if shape[1] < size or shape[2] < size:
        raise ValueError("size is larger than the picture")
    return step, down, right


def max_pool(x, size=2, stride=None):
    step, down, right = _plan(np.shape(x), size, stride)
    x = _inside(x)
    y = np.empty((*x.shape[:2], down, right), x.dtype)
    for i in range(down):
        band = x[:, :, i * step : i * step + size].max(axis=2)
        for j in range(right):
            y[:, :, i, j] = band[:, :, j * step : j * step + size].max(axis=2)
    return _outside(y)


def avg_pool(x, size=2, stride=None):
    step, down, right = _plan(np.shape(x), size, stride)
    x = _inside(x)
    y = np.empty((*x.shape[:2], down, right), x.dtype)
    for i in range(down):
        band = x[:, :, i * step : i * step + size].mean(axis=2)
        for j in range(right):
            y[:, :, i, j] = band[:, :, j * step : j * step + size].mean(axis=2)
    return _outside(y)


def max_pool_backward(dout, x, size=2, stride=None):
    step, down, right = _plan(np.shape(x), size, stride)
    if np.shape(dout) != (x.shape[0], down, right, x.shape[3]):
        raise ValueError("dout")
    x, dout = _inside(x), _inside(dout)
    dx = np.zeros(x.shape, dout.dtype)
    for i in range(down):
        for j in range(right):
            rows, columns = slice(i * step, i * step + size), slice(j * step, j * step + size)
            flat = x[:, :, rows, columns].reshape(*x.shape[:2], -1)
            mask = np.zeros_like(flat, dtype=dout.dtype)
            np.put_along_axis(mask, flat.argmax(-1)[..., None], 1, axis=-1)
            dx[:, :, rows, columns] += mask.reshape(*x.shape[:2], size, size) * dout[:, :, i, j, None, None]
    return _outside(dx)


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    n, h, w, c = x_shape if len(x_shape) == 4 else (0, 0, 0, 0)
    step, down, right = _plan(x_shape, size, stride)
    if np.shape(dout) != (n, down, right, c):
        raise ValueError("dout")
    dout = _inside(dout) / (size * size)
    dx = np.zeros((n, c, h, w), dout.dtype)
    for i in range(down):
        for j in range(right):
            dx[:, :, i * step : i * step + size, j * step : j * step + size] += dout[:, :, i, j, None, None]
    return _outside(dx)


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("shape")
    difference = np.asarray(x != y, dtype=int)
    return 1 - difference.mean()
