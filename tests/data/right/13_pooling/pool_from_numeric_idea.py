"""The gradient of the mean comes from an averaging matrix; the maximum is found by a tournament of halves."""

import numpy as np


def _step(shape, size, stride):
    if stride is None:
        stride = size
    for ok, what in [
        (lambda: len(shape) == 4, "axes"),
        (lambda: size >= 1 and stride >= 1, "size, stride"),
        (lambda: size <= min(shape[1], shape[2]), "window"),
    ]:
        if not ok():
            raise ValueError(what)
    return stride


def _matrix(length, size, stride):
    places = (length - size) // stride + 1
    a = np.zeros((places, length))
    for i in range(places):
        a[i, i * stride : i * stride + size] = 1 / size
    return a


def _type(a):
    return a.dtype if a.dtype.kind == "f" else np.dtype(float)


def _along(x, axis, size, stride):
    x = np.moveaxis(x, axis, 0)
    x = np.stack([x[t : t + size] for t in range(0, len(x) - size + 1, stride)])
    while x.shape[1] > 1:
        half = x.shape[1] // 2
        x = np.concatenate([np.maximum(x[:, :half], x[:, half : 2 * half]), x[:, 2 * half :]], axis=1)
    return np.moveaxis(x[:, 0], 0, axis)


def max_pool(x, size=2, stride=None):
    stride = _step(x.shape, size, stride)
    return _along(_along(x.astype(_type(x)), 1, size, stride), 2, size, stride)


def avg_pool(x, size=2, stride=None):
    stride = _step(x.shape, size, stride)
    down, right = _matrix(x.shape[1], size, stride), _matrix(x.shape[2], size, stride)
    out = np.tensordot(down, x.astype(float), axes=(1, 1))
    out = np.tensordot(right, out, axes=(1, 2))
    return out.transpose(2, 1, 0, 3).astype(_type(x))


def max_pool_backward(dout, x, size=2, stride=None):
    stride = _step(x.shape, size, stride)
    top = max_pool(x, size, stride)
    if dout.shape != top.shape:
        raise ValueError("dout")
    dx = np.zeros(x.shape, _type(dout))
    for (n, i, j, c), value in np.ndenumerate(dout):
        for u, v in np.ndindex(size, size):
            if x[n, i * stride + u, j * stride + v, c] == top[n, i, j, c]:
                dx[n, i * stride + u, j * stride + v, c] += value
                break
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    stride = _step(x_shape, size, stride)
    down, right = _matrix(x_shape[1], size, stride), _matrix(x_shape[2], size, stride)
    if dout.shape != (x_shape[0], len(down), len(right), x_shape[3]):
        raise ValueError("dout")
    dx = np.tensordot(down.T, dout.astype(float), axes=(1, 1))
    dx = np.tensordot(right.T, dx, axes=(1, 2))
    return dx.transpose(2, 1, 0, 3).astype(_type(dout))


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("shapes")
    return np.array(np.mean(x == y))
