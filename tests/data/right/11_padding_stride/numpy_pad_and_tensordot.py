"""The shortest way with np.pad, two loops over places and tensordot; counts are numpy integers."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if stride < 1 or padding < 0 or kernel > size + 2 * padding:
        raise ValueError("bad layer")
    return np.int64((size + 2 * padding - kernel) // stride + 1)


def same_padding(kernel):
    if kernel % 2 == 0 or kernel < 1:
        raise ValueError("odd kernels only")
    return np.int32((kernel - 1) / 2)


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("infinitely often")
    return np.maximum(0, (size - 1) // (kernel - 1))


def pad2d(x, padding, value=0.0):
    if x.ndim != 4:
        raise ValueError("4 axes")
    return np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)), "constant", constant_values=value)


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("4 axes")
    if x.shape[3] != w.shape[2]:
        raise ValueError("channels")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    if not np.issubdtype(x.dtype, np.floating):
        x = x.astype(np.float64)
    if not np.issubdtype(w.dtype, np.floating):
        w = w.astype(np.float64)
    kh, kw = w.shape[:2]
    oh = conv_output_size(x.shape[1], kh, stride, padding)
    ow = conv_output_size(x.shape[2], kw, stride, padding)
    xp = pad2d(x, padding)
    out = np.zeros((x.shape[0], oh, ow, w.shape[3]), dtype=x.dtype)
    for i in range(oh):
        for j in range(ow):
            hs, ws = i * stride, j * stride
            out[:, i, j, :] = np.tensordot(xp[:, hs : hs + kh, ws : ws + kw, :], w, axes=([1, 2, 3], [0, 1, 2]))
    if b is not None:
        out = out + b.astype(out.dtype)
    return out
