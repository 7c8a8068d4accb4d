"""A window is pooled along its rows and then along its columns; the mean and its gradient are products of matrices."""

import numpy as np


def _check(shape, size, stride):
    stride = size if stride is None else stride
    if len(shape) != 4 or size < 1 or stride < 1 or not size <= min(shape[1:3]):
        raise ValueError("pooling is not possible")
    return stride


def _real(array):
    return array * array.dtype.type(1) if array.dtype.kind == "f" else array.astype(np.float64)


def _starts(length, size, stride):
    return np.arange(0, length - size + 1, stride)


def _share(length, size, stride, dtype):
    """Give a matrix (places, cells): 1 / size where a cell belongs to the window of a place."""
    ahead = np.arange(length) - _starts(length, size, stride)[:, None]
    return ((ahead >= 0) & (ahead < size)).astype(dtype) / dtype.type(size)


def max_pool(x, size=2, stride=None):
    stride = _check(x.shape, size, stride)
    x = _real(x)
    for axis in (1, 2):
        starts = _starts(x.shape[axis], size, stride)
        x = np.max([np.take(x, starts + ahead, axis=axis) for ahead in range(size)], axis=0)
    return x


def avg_pool(x, size=2, stride=None):
    stride = _check(x.shape, size, stride)
    x = _real(x)
    down, across = (_share(length, size, stride, x.dtype) for length in x.shape[1:3])
    return np.einsum("ih,nhwc,jw->nijc", down, x, across)


def max_pool_backward(dout, x, size=2, stride=None):
    stride = _check(x.shape, size, stride)
    dout = _real(dout)
    tops, lefts = (_starts(length, size, stride) for length in x.shape[1:3])
    if dout.shape != (x.shape[0], tops.size, lefts.size, x.shape[3]):
        raise ValueError("the shape of dout")
    dx = np.zeros_like(x, dtype=dout.dtype)
    for n, i, j, c in np.ndindex(*dout.shape):
        top, left = tops[i], lefts[j]
        inside = [(row, column) for row in range(top, top + size) for column in range(left, left + size)]
        row, column = max(inside, key=lambda cell: x[n, cell[0], cell[1], c])
        dx[n, row, column, c] += dout[n, i, j, c]
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    stride = _check(x_shape, size, stride)
    dout = _real(dout)
    down, across = (_share(length, size, stride, dout.dtype) for length in x_shape[1:3])
    if dout.shape != (x_shape[0], len(down), len(across), x_shape[3]):
        raise ValueError("the shape of dout")
    return np.einsum("ih,nijc,jw->nhwc", down, dout, across)


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("the shapes differ")
    pairs = list(zip(np.ravel(x).tolist(), np.ravel(y).tolist(), strict=True))
    return sum(first == second for first, second in pairs) / len(pairs)
