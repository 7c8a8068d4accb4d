"""Places are lengths of ranges; numpy pads the images, windows are views, one product of matrices does the sums."""

import numpy as np


def conv_output_size(size, kernel, stride=1, padding=0):
    if not (stride >= 1 and padding >= 0 and kernel <= size + 2 * padding):
        raise ValueError("no such layer")
    return len(range(0, size + 2 * padding - kernel + 1, stride))


def same_padding(kernel):
    for padding in range(kernel):
        if 2 * padding + 1 == kernel:
            return padding
    raise ValueError(f"no padding for {kernel}")


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("it never ends")
    count = 0
    while size >= kernel:
        size -= kernel - 1
        count += 1
    return count


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("four axes and a padding of 0 or more, please")
    around = (padding, padding)
    return np.pad(x, [(0, 0), around, around, (0, 0)], constant_values=x.dtype.type(value))


def _floats(array):
    return array.astype(array.dtype if array.dtype.kind == "f" else float)


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("x must be (N, H, W, C) and w (KH, KW, C, F)")
    kh, kw, _, filters = w.shape
    if b is not None and b.shape != (filters,):
        raise ValueError("one bias for each filter")
    for axis, kernel in ((1, kh), (2, kw)):
        conv_output_size(x.shape[axis], kernel, stride, padding)
    windows = np.lib.stride_tricks.sliding_window_view(pad2d(_floats(x), padding), (kh, kw), axis=(1, 2))
    windows = np.moveaxis(windows[:, ::stride, ::stride], 3, 5)
    out = windows.reshape(*windows.shape[:3], -1) @ _floats(w).reshape(-1, filters)
    return out if b is None else (out + b).astype(out.dtype)
