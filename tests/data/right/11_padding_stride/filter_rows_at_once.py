"""Whole rows of the filter are multiplied at once; the padded image is kept with its channels beside each other."""

import math

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    room = size + 2 * padding - kernel
    if stride < 1 or padding < 0 or room < 0:
        raise ValueError(f"{size=} {kernel=} {stride=} {padding=}")
    return math.floor(room / stride + 1)


def same_padding(kernel):
    if kernel < 0 or kernel % 2 != 1:
        raise ValueError(f"{kernel=}")
    return math.floor(kernel / 2)


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError(f"{kernel=}")
    return math.floor((size - 1) / (kernel - 1))


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError(f"{x.ndim=} {padding=}")
    out = np.zeros_like(x, shape=(len(x), x.shape[1] + 2 * padding, x.shape[2] + 2 * padding, x.shape[3]))
    out[:, padding : out.shape[1] - padding, padding : out.shape[2] - padding] = x
    for end in range(padding):
        out[:, end] = out[:, -1 - end] = out[:, :, end] = out[:, :, -1 - end] = value
    return out


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError(f"{x.shape=} {w.shape=}")
    kh, kw, c, f = w.shape
    if b is not None and b.shape != (f,):
        raise ValueError(f"{b.shape=}")
    oh = conv_output_size(x.shape[1], kh, stride, padding)
    ow = conv_output_size(x.shape[2], kw, stride, padding)
    dtype = np.float32 if x.dtype == w.dtype == np.float32 else np.float64
    big = pad2d(x.astype(dtype, copy=True), padding).reshape(len(x), x.shape[1] + 2 * padding, -1)
    out = np.zeros((len(x), oh, ow, f), dtype)
    for j in range(ow):
        left = j * stride * c
        strip = big[:, :, left : left + kw * c]
        for u in range(kh):
            out[:, :, j] += strip[:, u : u + oh * stride : stride] @ w[u].reshape(kw * c, f).astype(dtype)
    return out if b is None else np.add(out, b, dtype=dtype)
