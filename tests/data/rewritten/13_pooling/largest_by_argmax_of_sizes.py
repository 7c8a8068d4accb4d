"""mistake: abs_max
Places one by one; the cell is looked up with argmax over absolute values, on both ways.
"""

import numpy as np


def _places(shape, size, stride):
    step = size if stride is None else stride
    if len(shape) != 4 or size < 1 or step < 1 or min(shape[1:3]) < size:
        raise ValueError("cannot pool")
    tops, lefts = range(0, shape[1] - size + 1, step), range(0, shape[2] - size + 1, step)
    return (shape[0], len(tops), len(lefts), shape[3]), tops, lefts


def _farthest(window):
    flat = window.reshape(len(window), -1, window.shape[3])
    return flat, np.abs(flat).argmax(axis=1)[:, None]


def max_pool(x, size=2, stride=None):
    shape, tops, lefts = _places(x.shape, size, stride)
    out = np.zeros(shape, x.dtype if x.dtype.kind == "f" else float)
    for i, top in enumerate(tops):
        for j, left in enumerate(lefts):
            flat, far = _farthest(x[:, top : top + size, left : left + size])
            out[:, i, j] = np.take_along_axis(flat, far, axis=1)[:, 0]
    return out


def max_pool_backward(dout, x, size=2, stride=None):
    shape, tops, lefts = _places(x.shape, size, stride)
    if dout.shape != shape:
        raise ValueError("dout")
    dx = np.zeros(x.shape, dout.dtype if dout.dtype.kind == "f" else float)
    for i, top in enumerate(tops):
        for j, left in enumerate(lefts):
            window = x[:, top : top + size, left : left + size]
            flat, far = _farthest(window)
            one = np.zeros(flat.shape, dx.dtype)
            np.put_along_axis(one, far, dout[:, i, j][:, None], axis=1)
            dx[:, top : top + size, left : left + size] += one.reshape(window.shape)
    return dx
