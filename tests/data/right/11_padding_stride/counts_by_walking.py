"""Every count is found by walking, and the padding by trying; the layer thins out a map of stride 1."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1:
        raise ValueError(f"stride {stride}")
    if padding < 0:
        raise ValueError(f"padding {padding}")
    places, start = 0, 0
    while start + kernel <= size + 2 * padding:
        places += 1
        start += stride
    if not places:
        raise ValueError("the filter does not fit")
    return places


def same_padding(kernel):
    if kernel < 1:
        raise ValueError("no filter")
    padding = 0
    while conv_output_size(kernel, kernel, 1, padding) < kernel:
        padding += 1
    if conv_output_size(kernel, kernel, 1, padding) != kernel:
        raise ValueError("the size cannot be kept")
    return padding


def times_until_gone(size, kernel):
    if kernel <= 1:
        raise ValueError("endless")
    times = 0
    while True:
        try:
            size = conv_output_size(size, kernel)
        except ValueError:
            return times
        times += 1


def pad2d(x, padding, value=0.0):
    n, _, w, c = x.shape
    if padding < 0:
        raise ValueError("padding")
    row = np.full((n, 1, w, c), value).astype(x.dtype)
    for _ in range(padding):
        x = np.concatenate((row, x, row), axis=1)
    column = np.full((n, x.shape[1], 1, c), value).astype(x.dtype)
    for _ in range(padding):
        x = np.concatenate((column, x, column), axis=2)
    return x


def _stride_one(x, w):
    rows, columns = x.shape[1] - w.shape[0] + 1, x.shape[2] - w.shape[1] + 1
    return sum(x[:, u : u + rows, v : v + columns] @ w[u, v] for u in range(w.shape[0]) for v in range(w.shape[1]))


def conv2d(x, w, b=None, stride=1, padding=0):
    _, height, width, channels = x.shape
    kh, kw, slices, filters = w.shape
    if channels != slices:
        raise ValueError("channels")
    if b is not None and b.shape != (filters,):
        raise ValueError("bias")
    conv_output_size(height, kh, stride, padding)
    conv_output_size(width, kw, stride, padding)
    dtype = np.float32 if x.dtype == np.float32 else np.float64
    out = _stride_one(pad2d(x.astype(dtype), padding), w.astype(dtype))[:, ::stride, ::stride]
    return out if b is None else out + b.astype(dtype)
