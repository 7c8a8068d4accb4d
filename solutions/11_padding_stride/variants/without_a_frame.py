"""No padded copy for the layer: each cell of the filter adds its share to those places where it lies on the image."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    for wrong in (stride < 1, padding < 0, size + 2 * padding < kernel):
        if wrong:
            raise ValueError("a filter needs a place, a step and an input")
    last = size + padding - kernel  # the last beginning, seen from the image
    return (last + padding + stride) // stride


def same_padding(kernel):
    if kernel <= 0 or not kernel % 2:
        raise ValueError("no middle cell")
    return (kernel - 1) // 2


def times_until_gone(size, kernel):
    if kernel <= 1:
        raise ValueError("nothing is taken away")
    return len(range(size, kernel - 1, 1 - kernel))


def pad2d(x, padding, value=0.0):
    if len(x.shape) != 4 or padding < 0:
        raise ValueError("x or padding")
    inside = np.zeros((x.shape[1] + 2 * padding, x.shape[2] + 2 * padding), dtype=bool)
    inside[padding : padding + x.shape[1], padding : padding + x.shape[2]] = True
    out = np.empty((len(x), *inside.shape, x.shape[3]), dtype=x.dtype)
    out[:, inside] = x.reshape(len(x), -1, x.shape[3])
    out[:, ~inside] = value
    return out


def _met(size, places, cell, stride, padding):
    """Give the places at which a cell of the filter lies on the image, and the cells of the image below."""
    first = max(0, -((cell - padding) // stride))  # rounded up
    last = min(places - 1, (size - 1 + padding - cell) // stride)
    if last < first:
        return slice(0), slice(0)
    start = first * stride + cell - padding
    return slice(first, last + 1), slice(start, start + (last - first) * stride + 1, stride)


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("axes")
    (_, height, width, channels), (kh, kw, slices, filters) = x.shape, w.shape
    if channels != slices or (b is not None and b.shape != (filters,)):
        raise ValueError("sizes")
    x, w = (a if a.dtype.kind == "f" else a.astype(float) for a in (x, w))
    rows, columns = (conv_output_size(n, k, stride, padding) for n, k in ((height, kh), (width, kw)))
    out = np.zeros((len(x), rows, columns, filters), dtype=x.dtype)
    if b is not None:
        out += b
    for u in range(kh):
        i, row = _met(height, rows, u, stride, padding)
        for v in range(kw):
            j, column = _met(width, columns, v, stride, padding)
            out[:, i, j] += x[:, row, column] @ w[u, v]
    return out
