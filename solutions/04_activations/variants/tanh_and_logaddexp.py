"""Algebra instead of cases: tanh for the sigmoid, log-sum-exp for softmax, |x| and minimum for the ReLUs."""

import numpy as np

_FLOATS = {np.dtype(np.float32), np.dtype(np.float64)}


def _floats(x):
    x = np.asarray(x)
    return x if x.dtype in _FLOATS else x.astype(float)


def step(x):
    return np.heaviside(_floats(x), 0).astype(np.int64)


def sigmoid(x):
    return (np.tanh(_floats(x) / 2) + 1) / 2


def relu(x):
    x = _floats(x)
    return x / 2 + np.abs(x) / 2


def softmax(x, axis=-1):
    x = _floats(x)
    log_total = np.logaddexp.reduce(x, axis=axis, keepdims=True)
    if x.shape[axis] == 0:
        raise ValueError(f"axis {axis} of x is empty")
    return np.exp(x - log_total)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError(f"alpha = {alpha} < 0")
    x = _floats(x)
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def sigmoid_grad(x):
    return (1 - np.tanh(_floats(x) / 2) ** 2) / 4


def relu_grad(x):
    return np.heaviside(_floats(x), 0)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError(f"alpha = {alpha} < 0")
    slope = np.heaviside(_floats(x), 0)
    return slope + alpha * (1 - slope)
