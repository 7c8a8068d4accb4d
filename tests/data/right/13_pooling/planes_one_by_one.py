"""Picture by picture and channel by channel for the gradients, comprehension style for the maps."""

import numpy as np


def _starts(length, size, step):
    return [start for start in range(0, length, step) if start + size <= length]


def _grid(shape, size, stride):
    step = size if stride is None else stride
    if len(shape) != 4 or size < 1 or step < 1:
        raise ValueError("pooling needs (N, H, W, C), a size and a stride of at least 1")
    tops, lefts = _starts(shape[1], size, step), _starts(shape[2], size, step)
    if not tops or not lefts:
        raise ValueError("no window fits")
    return tops, lefts


def _pool(x, size, stride, how):
    tops, lefts = _grid(x.shape, size, stride)
    x = x if x.dtype.kind == "f" else np.float64(x)
    rows = [np.stack([how(x[:, t : t + size, v : v + size], axis=(1, 2)) for v in lefts], 1) for t in tops]
    return np.stack(rows, 1)


def max_pool(x, size=2, stride=None):
    return _pool(x, size, stride, np.amax)


def avg_pool(x, size=2, stride=None):
    return _pool(x, size, stride, np.mean)


def max_pool_backward(dout, x, size=2, stride=None):
    tops, lefts = _grid(x.shape, size, stride)
    if dout.shape != (x.shape[0], len(tops), len(lefts), x.shape[3]):
        raise ValueError("dout does not fit")
    return np.stack(
        [
            np.stack([_plane(dout[n, ..., c], x[n, ..., c], tops, lefts, size) for c in range(x.shape[3])], axis=-1)
            for n in range(x.shape[0])
        ]
    )


def _plane(dout, x, tops, lefts, size):
    dx = np.zeros_like(x, dtype=dout.dtype if dout.dtype.kind == "f" else float)
    for i, t in enumerate(tops):
        for j, v in enumerate(lefts):
            window = x[t : t + size, v : v + size]
            u, w = np.argwhere(window == window.max())[0]
            dx[t + u, v + w] += dout[i, j]
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    tops, lefts = _grid(x_shape, size, stride)
    if dout.shape != (x_shape[0], len(tops), len(lefts), x_shape[3]):
        raise ValueError("dout does not fit")
    dx = np.zeros(x_shape, dout.dtype if dout.dtype.kind == "f" else float)
    for i, t in enumerate(tops):
        for j, v in enumerate(lefts):
            dx[:, t : t + size, v : v + size] += dout[:, i, j].reshape(len(dout), 1, 1, -1) * (1.0 / size**2)
    return dx


def unchanged_fraction(x, y):
    if np.shape(x) != np.shape(y):
        raise ValueError("not the same shape")
    return 1.0 - np.count_nonzero(x != y) / np.size(x)
