"""A dataclass is the layer; the functions are thin covers; numbers come from fractions and itertools."""

import itertools
from dataclasses import dataclass
from fractions import Fraction

import numpy as np


@dataclass
class Setting:
    stride: int = 1
    padding: int = 0

    def __post_init__(self):
        if self.stride < 1:
            raise ValueError("A layer moves by at least one cell.")
        if self.padding < 0:
            raise ValueError("A frame cannot be negative.")

    def places(self, size, kernel):
        free = size + 2 * self.padding - kernel
        if free < 0:
            raise ValueError("The filter is larger than what it should slide over.")
        return int(Fraction(free, self.stride).__floor__()) + 1

    def frame(self, x, value=0):
        if np.ndim(x) != 4:
            raise ValueError("A batch of images has four axes.")
        p = self.padding
        return np.pad(x, [(0, 0), (p, p), (p, p), (0, 0)], constant_values=value)

    def apply(self, x, w):
        big = self.frame(x)
        rows, columns = self.places(x.shape[1], w.shape[0]), self.places(x.shape[2], w.shape[1])
        s = self.stride
        for u, v in itertools.product(range(w.shape[0]), range(w.shape[1])):
            yield big[:, u : u + s * (rows - 1) + 1 : s, v : v + s * (columns - 1) + 1 : s] @ w[u, v]


def conv_output_size(size, kernel, stride=1, padding=0):
    return Setting(stride, padding).places(size, kernel)


def same_padding(kernel):
    if kernel < 1:
        raise ValueError("There is no such filter.")
    half = Fraction(kernel - 1, 2)
    if half.denominator != 1:
        raise ValueError("The filter has no middle.")
    return half.numerator


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("The size stays.")
    sizes = itertools.takewhile(lambda left: left >= kernel, itertools.count(size, 1 - kernel))
    return sum(1 for _ in sizes)


def pad2d(x, padding, value=0.0):
    return Setting(padding=padding).frame(x, value)


def conv2d(x, w, b=None, stride=1, padding=0):
    setting = Setting(stride, padding)
    if x.ndim != 4 or w.ndim != 4 or x.shape[-1] != w.shape[-2]:
        raise ValueError("Images and filters do not go together.")
    if b is not None and b.shape != w.shape[-1:]:
        raise ValueError("Biases and filters do not go together.")
    kind = x.dtype if x.dtype.kind == "f" else np.float64
    total = sum(setting.apply(x.astype(kind), w.astype(kind)))
    return total if b is None else total + b.astype(kind)
