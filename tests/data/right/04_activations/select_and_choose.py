"""np.select, np.choose and np.where decide; the slopes come first and the values are made of them."""

import numpy as np


def _prepare(x):
    arr = np.asarray(x)
    if arr.dtype not in (np.dtype("float32"), np.dtype("float64")):
        arr = np.add(arr, 0.0)
    return arr


def step(x):
    return np.choose(np.asarray(x) > 0, [0, 1]).astype(np.int64)


def sigmoid(x):
    arr = _prepare(x)
    left = np.exp(np.where(arr < 0, arr, 0))
    right = np.exp(np.where(arr < 0, 0, -arr))
    return np.select([arr < 0], [left / (1 + left)], 1 / (1 + right)).astype(arr.dtype)


def relu(x):
    arr = _prepare(x)
    return np.select([arr > 0, arr <= 0], [arr, 0]).astype(arr.dtype)


def softmax(x, axis=-1):
    arr = _prepare(x)
    if arr.shape[axis:][:1] == (0,) or (axis >= arr.ndim):
        raise ValueError("softmax: bad axis")
    weights = np.exp(arr - np.expand_dims(np.max(arr, axis), axis))
    return weights / np.expand_dims(np.sum(weights, axis), axis)


def leaky_relu(x, alpha=0.01):
    return _prepare(x) * leaky_relu_grad(x, alpha)


def sigmoid_grad(x):
    return (lambda up, down: up * down)(sigmoid(x), sigmoid(-_prepare(x)))


def relu_grad(x):
    arr = _prepare(x)
    return np.choose(arr > 0, [0, 1]).astype(arr.dtype)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("leaky_relu: negative slope")
    arr = _prepare(x)
    return np.select([arr > 0], [1.0], default=alpha).astype(arr.dtype)
