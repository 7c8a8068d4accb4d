"""The other way round: each row and column of the image is handed to the places that see it; no padding at all."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0:
        raise ValueError("stride, padding")
    if kernel - 2 * padding > size:
        raise ValueError("kernel")
    return 1 + (2 * padding + size - kernel) // stride


def same_padding(kernel):
    if kernel % 2 and kernel > 0:
        return kernel // 2
    raise ValueError("kernel")


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("kernel")
    count = -1
    while size > 0:
        count, size = count + 1, size - (kernel - 1)
    return count


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x, padding")
    n, h, w, c = x.shape
    out = np.tile(np.array(value).astype(x.dtype), (n, h + 2 * padding, w + 2 * padding, c))
    np.copyto(out[:, padding : padding + h, padding : padding + w], x)
    return out


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("x, w")
    if b is not None and b.shape != w.shape[3:]:
        raise ValueError("b")
    rows = conv_output_size(x.shape[1], w.shape[0], stride, padding)
    columns = conv_output_size(x.shape[2], w.shape[1], stride, padding)
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    x, w = x.astype(kind), w.astype(kind)
    out = np.zeros((len(x), rows, columns, w.shape[3]), kind)
    for i in range(rows):
        top = i * stride - padding
        seen = range(max(0, top), min(x.shape[1], top + w.shape[0]))
        for j in range(columns):
            left = j * stride - padding
            first, last = max(0, left), min(x.shape[2], left + w.shape[1])
            if len(seen) and first < last:
                part = x[:, seen.start : seen.stop, first:last]
                weights = w[seen.start - top : seen.stop - top, first - left : last - left]
                out[:, i, j] = part.reshape(len(x), -1) @ weights.reshape(-1, w.shape[3])
    if b is not None:
        out += b.astype(kind)
    return out
