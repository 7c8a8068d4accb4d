"""Plain numbers go a way of their own and come back as Python floats; arrays go through boolean masks."""

import math

import numpy as np


def _is_number(x):
    return isinstance(x, (bool, int, float))


def _as_array(x):
    if x.dtype == "float32" or x.dtype == "float64":
        return x.copy()
    return x.astype("float64")


def step(x):
    if _is_number(x):
        return 1 if x > 0 else 0
    out = np.zeros(x.shape, dtype="int64")
    out[x > 0] = 1
    return out


def sigmoid(x):
    if _is_number(x):
        if x < 0:
            return math.exp(x) / (1.0 + math.exp(x))
        return 1.0 / (1.0 + math.exp(-x))
    out = _as_array(x)
    negative = out < 0
    out[negative] = np.exp(out[negative]) / (1 + np.exp(out[negative]))
    out[~negative] = 1 / (1 + np.exp(-out[~negative]))
    return out


def relu(x):
    if _is_number(x):
        return max(0.0, float(x))
    out = _as_array(x)
    out[np.logical_not(out > 0)] = 0
    return out


def softmax(x, axis=-1):
    if x.ndim <= axis or axis < -x.ndim:
        raise ValueError("no such axis")
    if x.shape[axis] < 1:
        raise ValueError("an empty axis has no probabilities")
    out = _as_array(x)
    out -= out.max(axis=axis, keepdims=True)
    out = np.exp(out)
    out /= out.sum(axis=axis, keepdims=True)
    return out


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha < 0")
    if _is_number(x):
        return float(x) if x > 0 else float(alpha * x)
    out = _as_array(x)
    low = out <= 0
    out[low] = out[low] * alpha
    return out


def sigmoid_grad(x):
    y = sigmoid(x)
    return y * (1 - y)


def relu_grad(x):
    if _is_number(x):
        return 1.0 if x > 0 else 0.0
    return (x > 0).astype(_as_array(x).dtype)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha < 0")
    if _is_number(x):
        return 1.0 if x > 0 else float(alpha)
    out = np.ones(x.shape, dtype=_as_array(x).dtype)
    out[x <= 0] = alpha
    return out
