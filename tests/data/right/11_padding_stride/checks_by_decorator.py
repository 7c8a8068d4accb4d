"""One decorator checks stride and padding wherever they occur; slices are objects; the bias is the start of the sum."""

import functools
import inspect

import numpy as np


def checked(function):
    signature = inspect.signature(function)

    @functools.wraps(function)
    def inner(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        if bound.arguments.get("stride", 1) < 1:
            raise ValueError("stride < 1")
        if bound.arguments.get("padding", 0) < 0:
            raise ValueError("padding < 0")
        if "x" in bound.arguments and bound.arguments["x"].ndim != 4:
            raise ValueError("x needs four axes")
        return function(*bound.args, **bound.kwargs)

    return inner


@checked
def conv_output_size(size, kernel, stride=1, padding=0):
    space = 2 * padding + size - kernel
    if space < 0:
        raise ValueError("kernel")
    return (space - space % stride) // stride + 1


def same_padding(kernel):
    if kernel < 1 or kernel != 2 * (kernel // 2) + 1:
        raise ValueError("kernel")
    return sum(1 for _ in range(1, kernel, 2))


def times_until_gone(size, kernel):
    return _times(size, kernel, 0)


def _times(size, kernel, sofar):
    if kernel == 1:
        raise ValueError("kernel")
    return sofar if size < kernel else _times(size + 1 - kernel, kernel, sofar + 1)


@checked
def pad2d(x, padding, value=0.0):
    shape = np.add(x.shape, [0, 2 * padding, 2 * padding, 0])
    out = np.empty(shape, dtype=x.dtype)
    inner = slice(padding, -padding or None)
    out[:] = value
    out[:, inner, inner] = x
    return out


@checked
def conv2d(x, w, b=None, stride=1, padding=0):
    if w.ndim != 4:
        raise ValueError("w needs four axes")
    if x.shape[3] != w.shape[2]:
        raise ValueError("channels")
    f = w.shape[3]
    if b is not None and b.shape != (f,):
        raise ValueError("b")
    oh = conv_output_size(x.shape[1], w.shape[0], stride, padding)
    ow = conv_output_size(x.shape[2], w.shape[1], stride, padding)
    kind = x.dtype if x.dtype.kind == "f" else np.float64
    big = pad2d(x.astype(kind), padding)
    out = np.empty((len(x), oh, ow, f), kind)
    out[...] = 0 if b is None else b
    for u in range(w.shape[0]):
        down = slice(u, u + (oh - 1) * stride + 1, stride)
        for v in range(w.shape[1]):
            across = slice(v, v + (ow - 1) * stride + 1, stride)
            out += np.matmul(big[:, down, across], w[u, v].astype(kind))
    return out
