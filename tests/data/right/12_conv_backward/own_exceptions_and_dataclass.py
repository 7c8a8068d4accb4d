"""A dataclass with defaults keeps the settings of the windows; errors are exceptions of its own, below ValueError."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


class DoesNotFit(ValueError):
    """Sizes that do not go together."""


class NothingYet(RuntimeError):
    """Backward without forward."""


@dataclass(frozen=True)
class _Windows:
    shape: tuple
    kernel: tuple
    stride: int = 1
    padding: int = 0
    places: tuple = field(init=False)

    def __post_init__(self):
        if len(self.shape) != 4 or self.stride < 1 or self.padding < 0:
            raise DoesNotFit(self)
        found = tuple(
            (self.shape[axis] + 2 * self.padding - self.kernel[axis - 1]) // self.stride + 1 for axis in (1, 2)
        )
        if min(found) < 1:
            raise DoesNotFit(self)
        object.__setattr__(self, "places", found)

    @property
    def matrix(self):
        return self.shape[0] * self.places[0] * self.places[1], self.kernel[0] * self.kernel[1] * self.shape[3]

    def cell(self, u, v):
        end = [first + self.stride * (count - 1) + 1 for first, count in zip((u, v), self.places)]
        return np.s_[:, u : end[0] : self.stride, v : end[1] : self.stride]

    def empty(self, dtype):
        n, h, w, c = self.shape
        return np.zeros((n, h + 2 * self.padding, w + 2 * self.padding, c), dtype)

    def middle(self, big):
        p = self.padding
        return big if p == 0 else big[:, p:-p, p:-p]

    def cut(self, x):
        big = self.empty(x.dtype)
        self.middle(big)[...] = x
        cells = [[big[self.cell(u, v)] for v in range(self.kernel[1])] for u in range(self.kernel[0])]
        return np.concatenate([np.concatenate(row, axis=3) for row in cells], axis=3).reshape(self.matrix)

    def join(self, col):
        if col.shape != self.matrix:
            raise DoesNotFit(col.shape)
        big, c = self.empty(col.dtype), self.shape[3]
        cells = np.split(col.reshape(self.shape[0], *self.places, -1), col.shape[1] // c, axis=3)
        for number, cell in enumerate(cells):
            big[self.cell(*divmod(number, self.kernel[1]))] += cell
        return self.middle(big)


def _float(a):
    return a.astype(np.promote_types(a.dtype, np.float32) if a.dtype.kind == "f" else np.float64)


def im2col(x, kernel, stride=1, padding=0):
    return _Windows(x.shape, tuple(kernel), stride, padding).cut(_float(x))


def col2im(col, x_shape, kernel, stride=1, padding=0):
    return _Windows(tuple(x_shape), tuple(kernel), stride, padding).join(_float(col))


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        if w.ndim != 4 or b.shape != (w.shape[3],):
            raise DoesNotFit((w.shape, b.shape))
        self.params, self.grads = {"W": _float(w), "b": _float(b)}, {}
        self._steps, self._windows = (stride, padding), None

    def forward(self, x):
        w = self.params["W"]
        windows = _Windows(x.shape, w.shape[:2], *self._steps)
        if w.shape[2] != x.shape[3]:
            raise DoesNotFit(x.shape)
        self._windows, self._col = windows, windows.cut(_float(x))
        flat = self._col @ w.reshape(-1, w.shape[3])
        return flat.reshape(len(x), *windows.places, -1) + self.params["b"]

    def backward(self, dout):
        if self._windows is None:
            raise NothingYet
        w = self.params["W"]
        if dout.shape != (self._windows.shape[0], *self._windows.places, w.shape[3]):
            raise DoesNotFit(dout.shape)
        flat = _float(dout).reshape(len(self._col), -1)
        self.grads.clear()
        self.grads |= {"W": (flat.T @ self._col).T.reshape(w.shape), "b": np.ones(len(flat), flat.dtype) @ flat}
        return self._windows.join(flat @ w.reshape(-1, w.shape[3]).T)
