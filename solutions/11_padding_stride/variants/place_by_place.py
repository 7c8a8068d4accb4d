"""Walk over the places and contract each window with all filters; the padded images are strips put together."""

from dataclasses import dataclass
from math import floor

import numpy as np


@dataclass(frozen=True)
class _Axis:
    """One axis of a layer: where the windows begin."""

    size: int
    kernel: int
    stride: int
    padding: int

    def __post_init__(self):
        if self.stride <= 0:
            raise ValueError("stride")
        if self.padding < 0:
            raise ValueError("padding")
        if self.kernel > self.long:
            raise ValueError("filter")

    @property
    def long(self):
        return self.size + self.padding + self.padding

    @property
    def count(self):
        return floor((self.long - self.kernel) / self.stride) + 1

    def windows(self):
        return [slice(n * self.stride, n * self.stride + self.kernel) for n in range(self.count)]


def conv_output_size(size, kernel, stride=1, padding=0):
    return _Axis(size, kernel, stride, padding).count


def same_padding(kernel):
    half, rest = divmod(kernel, 2)
    if rest == 0 or half < 0:
        raise ValueError("an odd number above 0")
    return half


def times_until_gone(size, kernel):
    if kernel < 2:
        raise ValueError("a filter of two cells or more")
    return 0 if size < kernel else 1 + times_until_gone(size - kernel + 1, kernel)


def pad2d(x, padding, value=0.0):
    if np.ndim(x) != 4:
        raise ValueError("four axes")
    if padding < 0:
        raise ValueError("padding")
    for axis in (1, 2):
        shape = list(x.shape)
        shape[axis] = padding
        strip = np.full(shape, value).astype(x.dtype)
        x = np.concatenate([strip, x, strip], axis=axis)
    return x


def conv2d(x, w, b=None, stride=1, padding=0):
    x = np.array(x, dtype=np.result_type(x.dtype, np.float16 if x.dtype.kind == "f" else np.float64))
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("shapes")
    down = _Axis(x.shape[1], w.shape[0], stride, padding).windows()
    across = _Axis(x.shape[2], w.shape[1], stride, padding).windows()
    if b is None:
        b = np.zeros(w.shape[3], dtype=x.dtype)
    elif np.shape(b) != w.shape[3:]:
        raise ValueError("bias")
    x = pad2d(x, padding)
    lines = [np.stack([np.tensordot(x[:, i, j], w, axes=3) for j in across], axis=1) for i in down]
    return np.stack(lines, axis=1).astype(x.dtype) + b.astype(x.dtype)
