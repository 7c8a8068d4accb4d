"""All arithmetic in float64, whatever comes in; the type of the input is given back at the very end."""

import numpy as np


def _end_type(x):
    kind = np.asarray(x).dtype
    return kind if kind == np.float32 else np.dtype("float64")


def _back(values, x):
    return np.asarray(values, dtype=np.float64).astype(_end_type(x))


def _wide(x):
    return np.array(x, dtype=np.float64)


def step(x):
    return np.ceil(np.clip(np.sign(_wide(x)), 0, 1)).astype(np.int64)


def sigmoid(x):
    wide = _wide(x)
    return _back(0.5 * (1.0 + np.tanh(0.5 * wide)), x)


def relu(x):
    wide = _wide(x)
    return _back(wide.clip(min=0), x)


def softmax(x, axis=-1):
    wide = _wide(x)
    biggest = np.amax(wide, axis=axis, keepdims=True)
    shares = np.exp(wide - biggest)
    return _back(shares / np.sum(shares, axis=axis, keepdims=True), x)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("negative alpha")
    wide = _wide(x)
    return _back(wide - (1 - alpha) * wide.clip(max=0), x)


def sigmoid_grad(x):
    wide = np.minimum(np.abs(_wide(x)), 700)
    return _back(1 / (np.exp(wide) + 2 + np.exp(-wide)), x)


def relu_grad(x):
    return _back(_wide(x) > 0, x)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("negative alpha")
    return _back(np.where(_wide(x) > 0, 1, alpha), x)
