"""mistake: stride_one
The default of the stride is 1 in the one helper that all functions call.
"""

import numpy as np


def _cells(shape, size, stride):
    stride = stride if stride is not None else 1
    if len(shape) != 4 or size < 1 or stride < 1 or size > shape[1] or size > shape[2]:
        raise ValueError("cannot pool")
    rows, columns = slice(0, shape[1] - size + 1, stride), slice(0, shape[2] - size + 1, stride)
    return [
        (slice(None), slice(u, rows.stop + u, stride), slice(v, columns.stop + v, stride))
        for u in range(size)
        for v in range(size)
    ]


def _real(a):
    return a if a.dtype.kind == "f" else a.astype(float)


def max_pool(x, size=2, stride=None):
    return np.stack([_real(x)[cell] for cell in _cells(x.shape, size, stride)]).max(axis=0)


def avg_pool(x, size=2, stride=None):
    return np.stack([_real(x)[cell] for cell in _cells(x.shape, size, stride)]).mean(axis=0)


def max_pool_backward(dout, x, size=2, stride=None):
    cells, dout = _cells(x.shape, size, stride), _real(dout)
    order = np.stack([x[cell] for cell in cells]).argmax(axis=0)
    if dout.shape != order.shape:
        raise ValueError("dout")
    dx = np.zeros(x.shape, dout.dtype)
    for k, cell in enumerate(cells):
        dx[cell] += np.where(order == k, dout, 0)
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    cells, dout = _cells(x_shape, size, stride), _real(dout)
    dx = np.zeros(x_shape, dout.dtype)
    if dout.shape != dx[cells[0]].shape:
        raise ValueError("dout")
    for cell in cells:
        dx[cell] += dout / len(cells)
    return dx
