"""as_strided with the strides multiplied by the stride, then einsum; the frame is a mask from broadcasting."""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def conv_output_size(size, kernel, stride=1, padding=0):
    if min(stride, padding + 1) <= 0:
        raise ValueError("stride or padding")
    last = size + padding + padding - kernel
    if last < 0:
        raise ValueError("kernel")
    return int(last / stride) + 1


def same_padding(kernel):
    if kernel not in range(1, kernel + 1, 2):
        raise ValueError("kernel")
    return (kernel - 1) // 2


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("kernel")
    return len(range(kernel, size + 1, kernel - 1))


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("pad2d")
    row, column = np.arange(-padding, x.shape[1] + padding), np.arange(-padding, x.shape[2] + padding)
    inside = ((row >= 0) & (row < x.shape[1]))[:, None] & ((column >= 0) & (column < x.shape[2]))
    spread = x[:, np.clip(row, 0, x.shape[1] - 1)][:, :, np.clip(column, 0, x.shape[2] - 1)]
    return np.where(inside[None, :, :, None], spread, np.asarray(value).astype(x.dtype))


def conv2d(x, w, b=None, stride=1, padding=0):
    if not x.ndim == w.ndim == 4 or x.shape[-1] != w.shape[2]:
        raise ValueError("x or w")
    if b is not None and (b.ndim != 1 or b.size != w.shape[-1]):
        raise ValueError("b")
    x, w = (a if a.dtype in (np.float32, np.float64) else a.astype(np.float64) for a in (x, w))
    oh = conv_output_size(x.shape[1], w.shape[0], stride, padding)
    ow = conv_output_size(x.shape[2], w.shape[1], stride, padding)
    x = pad2d(x, padding)
    s0, s1, s2, s3 = x.strides
    view = as_strided(x, (len(x), oh, ow, *w.shape[:3]), (s0, s1 * stride, s2 * stride, s1, s2, s3), writeable=False)
    out = np.einsum("nijuvc,uvcf->nijf", view, w, optimize=True)
    return out if b is None else out + b.astype(out.dtype)
