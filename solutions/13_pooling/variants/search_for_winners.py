"""The running maximum of shifted pictures; its gradient goes back to the cell that was the last to raise it."""

from itertools import product

import numpy as np


def _shifts(shape, size, stride):
    """Yield where the cell (u, v) of every window lies, for each cell of a window in turn."""
    step = stride
    if step is None:
        step = size
    if len(shape) != 4:
        raise ValueError("N, H, W, C")
    room_down, room_right = shape[1] - size, shape[2] - size
    if size < 1 or step < 1 or room_down < 0 or room_right < 0:
        raise ValueError("size or stride")
    for u, v in product(range(size), repeat=2):
        yield slice(u, u + room_down + 1, step), slice(v, v + room_right + 1, step)


def _as_real(array):
    return np.asarray(array, dtype=np.result_type(array, np.float32) if array.dtype == np.float32 else np.float64)


def max_pool(x, size=2, stride=None):
    x, out = _as_real(x), None
    for rows, columns in _shifts(x.shape, size, stride):
        cell = x[:, rows, columns]
        out = cell.copy() if out is None else np.fmax(out, cell)
    return out


def avg_pool(x, size=2, stride=None):
    x = _as_real(x)
    return sum(x[:, rows, columns] for rows, columns in list(_shifts(x.shape, size, stride))) / (size * size)


def _expect(dout, pooled):
    if dout.shape != pooled.shape:
        raise ValueError(f"dout: {dout.shape}, map: {pooled.shape}")
    return _as_real(dout)


def max_pool_backward(dout, x, size=2, stride=None):
    top = max_pool(x, size, stride)
    waiting = _expect(dout, top).copy()
    dx = np.zeros(x.shape, dtype=waiting.dtype)
    for rows, columns in _shifts(x.shape, size, stride):
        won = x[:, rows, columns] == top
        dx[:, rows, columns] += np.where(won, waiting, 0)
        waiting[won] = 0
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    shifts = list(_shifts(x_shape, size, stride))
    dx = np.zeros(tuple(x_shape))
    dout = _expect(dout, dx[:, shifts[0][0], shifts[0][1]])
    dx = dx.astype(dout.dtype)
    for rows, columns in shifts:
        dx[:, rows, columns] += dout / len(shifts)
    return dx


def unchanged_fraction(x, y):
    x, y = np.asarray(x), np.asarray(y)
    if x.shape != y.shape:
        raise ValueError("different shapes")
    return np.average(x == y)
