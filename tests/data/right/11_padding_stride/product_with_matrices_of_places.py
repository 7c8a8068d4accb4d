"""Choosing rows and columns is a product with matrices of 0 and 1 that know padding and stride."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride <= 0 or padding <= -1 or size + 2 * padding <= kernel - 1:
        raise ValueError
    return -(-(size + 2 * padding - kernel + 1) // stride)


def same_padding(kernel):
    if (kernel % 2, kernel > 0) != (1, True):
        raise ValueError
    return round((kernel - 1) / 2)


def times_until_gone(size, kernel):
    if kernel < 2:
        raise ValueError
    return (size - 1) // (kernel - 1) if size >= kernel else 0


def _shift(size, places, stride, offset, dtype):
    """Give (places, size): a 1 where a place meets a cell, nothing where it meets the frame."""
    return np.eye(places * stride + abs(offset) + size, size, k=0, dtype=dtype)[
        np.where((cells := np.arange(places) * stride + offset) < 0, -1, cells)
    ]


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError
    padded = np.full((x.shape[1] + 2 * padding, len(x), x.shape[2] + 2 * padding, x.shape[3]), value)
    padded = padded.astype(x.dtype).swapaxes(0, 1)
    padded[:, padding : padding + x.shape[1], padding : padding + x.shape[2]] = x
    return padded


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError
    kind = np.result_type(x, np.float32) if x.dtype.kind == "f" else np.dtype(float)
    x, w = x.astype(kind), w.astype(kind)
    rows = conv_output_size(x.shape[1], w.shape[0], stride, padding)
    columns = conv_output_size(x.shape[2], w.shape[1], stride, padding)
    across = [_shift(x.shape[2], columns, stride, v - padding, kind) for v in range(w.shape[1])]
    total = np.zeros((len(x), rows, columns, w.shape[3]), kind)
    for u in range(w.shape[0]):
        down = _shift(x.shape[1], rows, stride, u - padding, kind)
        lines = np.tensordot(x, down, axes=(1, 1)).transpose(0, 3, 1, 2)  # picture, place, column, channel
        for v in range(w.shape[1]):
            total += (across[v] @ lines) @ w[u, v]
    return total if b is None else total + b.astype(kind)
