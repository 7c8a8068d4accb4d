"""All windows as one view with two more axes; gradients go back through numbered cells of the flat array."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


class _Pool:
    """What forward and backward share: the windows of images of one shape."""

    def __init__(self, shape, size, stride):
        if stride is None:
            stride = size
        if len(shape) != 4 or min(size, stride) < 1 or max(size - shape[1], size - shape[2]) > 0:
            raise ValueError(f"cannot pool {shape} with size {size} and stride {stride}")
        self.shape, self.size, self.stride = tuple(shape), size, stride

    def windows(self, array):
        """Give (N, OH, OW, C, size * size)."""
        views = sliding_window_view(array, (self.size, self.size), axis=(1, 2))[:, :: self.stride, :: self.stride]
        return views.reshape(*views.shape[:4], -1)

    def numbers(self):
        """Give the windows of an array that holds the number of each of its cells."""
        return self.windows(np.arange(np.prod(self.shape)).reshape(self.shape))

    def back(self, numbers, shares):
        dx = np.zeros(np.prod(self.shape), dtype=shares.dtype)
        np.add.at(dx, numbers.reshape(-1), shares.reshape(-1))
        return dx.reshape(self.shape)

    def checked(self, dout, numbers):
        if dout.shape != numbers.shape[:4]:
            raise ValueError("the gradient does not belong to this map")
        return dout if dout.dtype.kind == "f" else dout.astype(float)


def max_pool(x, size=2, stride=None):
    out = _Pool(x.shape, size, stride).windows(x).max(axis=-1)
    return out if out.dtype.kind == "f" else out.astype(float)


def avg_pool(x, size=2, stride=None):
    return _Pool(x.shape, size, stride).windows(x).mean(axis=-1)


def max_pool_backward(dout, x, size=2, stride=None):
    pool = _Pool(x.shape, size, stride)
    numbers = pool.numbers()
    dout = pool.checked(dout, numbers)
    winners = pool.windows(x).argmax(axis=-1)[..., None]
    return pool.back(np.take_along_axis(numbers, winners, axis=-1), dout)


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    pool = _Pool(x_shape, size, stride)
    numbers = pool.numbers()
    dout = pool.checked(dout, numbers)
    return pool.back(numbers, np.repeat(dout[..., None] / size**2, size**2, axis=-1))


def unchanged_fraction(x, y):
    if x.shape != y.shape:
        raise ValueError("two maps of one shape")
    return np.count_nonzero(x == y) / x.size
