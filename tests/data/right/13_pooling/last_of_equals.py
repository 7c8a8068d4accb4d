"""Of equal cells the last one gets the gradient, which the statement accepts."""

import numpy as np


def check(shape, size, stride):
    s = size if stride is None else stride
    if len(shape) != 4 or size < 1 or s < 1 or size > shape[1] or size > shape[2]:
        raise ValueError(f"bad pooling: {shape}, {size}, {stride}")
    return s, (shape[1] - size) // s + 1, (shape[2] - size) // s + 1


def floats(a):
    return a if a.dtype in (np.float32, np.float64) else a.astype("float64")


def max_pool(x, size=2, stride=None):
    s, oh, ow = check(x.shape, size, stride)
    x = floats(x)
    best = np.full((len(x), oh, ow, x.shape[3]), -np.inf, dtype=x.dtype)
    for u in range(size):
        for v in range(size):
            best = np.maximum(best, x[:, u : u + s * oh : s, v : v + s * ow : s])
    return best


def avg_pool(x, size=2, stride=None):
    s, oh, ow = check(x.shape, size, stride)
    x = floats(x)
    total = np.zeros((len(x), oh, ow, x.shape[3]), dtype=x.dtype)
    for u in range(size):
        for v in range(size):
            total = total + x[:, u : u + s * oh : s, v : v + s * ow : s]
    return total / size**2


def max_pool_backward(dout, x, size=2, stride=None):
    s, oh, ow = check(x.shape, size, stride)
    dout = floats(dout)
    if dout.shape != (len(x), oh, ow, x.shape[3]):
        raise ValueError("dout")
    best, u_best, v_best = None, None, None
    for u in range(size):
        for v in range(size):
            cell = x[:, u : u + s * oh : s, v : v + s * ow : s]
            if best is None:
                best, u_best, v_best = cell, np.zeros(cell.shape, int), np.zeros(cell.shape, int)
            better = cell >= best
            best = np.where(better, cell, best)
            u_best, v_best = np.where(better, u, u_best), np.where(better, v, v_best)
    dx = np.zeros(x.shape, dtype=dout.dtype)
    n, i, j, c = np.indices(dout.shape)
    np.add.at(dx, (n, i * s + u_best, j * s + v_best, c), dout)
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    s, oh, ow = check(x_shape, size, stride)
    dout = floats(dout)
    if dout.shape != (x_shape[0], oh, ow, x_shape[3]):
        raise ValueError("dout")
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for u in range(size):
        for v in range(size):
            dx[:, u : u + s * oh : s, v : v + s * ow : s] += dout / size**2
    return dx


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("shapes")
    return np.float64(np.sum(x == y) / np.size(x))
