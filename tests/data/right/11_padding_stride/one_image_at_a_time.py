"""A generator of images and a loop over filters; the frame by stacking blocks with np.block."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1:
        raise ValueError("stride must be positive")
    if padding < 0:
        raise ValueError("padding must not be negative")
    if kernel > size + 2 * padding:
        raise ValueError("kernel is too large")
    starts = [s for s in range(0, size + 2 * padding, stride) if s + kernel <= size + 2 * padding]
    return len(starts)


def same_padding(kernel):
    if kernel > 0 and kernel % 2 == 1:
        return int(kernel / 2)
    raise ValueError("kernel must be odd")


def times_until_gone(size, kernel):
    if kernel < 2:
        raise ValueError("kernel must be larger")
    if size < kernel:
        return 0
    return (size - kernel) // (kernel - 1) + 1


def _frame(image, padding, value):
    height, width, channels = image.shape
    fill = image.dtype.type(value)
    corner = np.full((padding, padding, channels), fill)
    side = np.full((height, padding, channels), fill)
    lid = np.full((padding, width, channels), fill)
    top = np.concatenate([corner, lid, corner], axis=1)
    return np.concatenate([top, np.concatenate([side, image, side], axis=1), top], axis=0)


def pad2d(x, padding, value=0.0):
    if x.ndim != 4:
        raise ValueError("x must have 4 axes")
    if padding < 0:
        raise ValueError("padding must not be negative")
    return np.stack([_frame(image, padding, value) for image in x])


def _one(image, w, stride, rows, columns):
    maps = np.zeros((rows, columns, w.shape[3]), dtype=image.dtype)
    for i in range(rows):
        strip = image[i * stride : i * stride + w.shape[0]]
        for v in range(w.shape[1]):
            cells = strip[:, v::stride][:, :columns]
            maps[i] += np.einsum("ujc,ucf->jf", cells, w[:, v])
    return maps


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("x and w must have 4 axes")
    if x.shape[3] != w.shape[2]:
        raise ValueError("channels must agree")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("one bias for each filter")
    dtype = x.dtype if x.dtype.kind == "f" else float
    x, w = x.astype(dtype), w.astype(dtype)
    rows = conv_output_size(x.shape[1], w.shape[0], stride, padding)
    columns = conv_output_size(x.shape[2], w.shape[1], stride, padding)
    out = np.stack([_one(image, w, stride, rows, columns) for image in pad2d(x, padding)])
    if b is not None:
        out += b.astype(dtype)
    return out
