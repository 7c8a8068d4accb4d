"""The winner is found by comparing each cell with the ones before it and after it; masks, no argmax."""

import numpy as np


def _ready(shape, size, stride):
    stride = size if stride is None else stride
    try:
        _, height, width, _ = shape
    except ValueError:
        raise ValueError("four axes are needed") from None
    if not (1 <= size <= height and size <= width and stride >= 1):
        raise ValueError("the windows are impossible")
    down = np.arange(0, height - size + 1, stride)
    right = np.arange(0, width - size + 1, stride)
    return [(down + u, right + v) for u in range(size) for v in range(size)]


def _float(a):
    return a if a.dtype == np.float32 else a.astype(np.float64)


def _pick(x, cell):
    return x[:, cell[0][:, None], cell[1][None, :]]


def max_pool(x, size=2, stride=None):
    cells = _ready(x.shape, size, stride)
    out = _float(_pick(x, cells[0]))
    for cell in cells[1:]:
        out = np.where(_pick(x, cell) > out, _float(_pick(x, cell)), out)
    return out


def avg_pool(x, size=2, stride=None):
    cells = _ready(x.shape, size, stride)
    return sum(_float(_pick(x, cell)) for cell in cells) / len(cells)


def max_pool_backward(dout, x, size=2, stride=None):
    cells = _ready(x.shape, size, stride)
    values = [_pick(x, cell) for cell in cells]
    if dout.shape != values[0].shape:
        raise ValueError("dout must look like the pooled map")
    dout = _float(dout)
    dx = np.zeros(x.shape, dout.dtype)
    for k, cell in enumerate(cells):
        wins = np.ones(dout.shape, bool)
        for other in range(len(cells)):
            if other < k:
                wins &= values[k] > values[other]
            if other > k:
                wins &= values[k] >= values[other]
        dx[:, cell[0][:, None], cell[1][None, :]] += wins * dout
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    cells = _ready(x_shape, size, stride)
    dx = np.zeros(x_shape, _float(dout).dtype)
    if dout.shape != _pick(dx, cells[0]).shape:
        raise ValueError("dout must look like the pooled map")
    for cell in cells:
        dx[:, cell[0][:, None], cell[1][None, :]] += _float(dout) / len(cells)
    return dx


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("compare maps of one shape")
    return np.sum(np.where(x == y, 1.0, 0.0)) / np.prod(x.shape)
