"""Fills new arrays from generators over the flat entries; integers are divided by one to become floats."""

import math

import numpy as np


def _like(x, values):
    a = np.asarray(x)
    kind = (a / 1).dtype
    return np.fromiter(values, dtype=kind, count=a.size).reshape(a.shape)


def _numbers(x):
    return (float(value) for value in np.asarray(x).flat)


def step(x):
    a = np.asarray(x)
    return np.fromiter((value > 0 for value in a.flat), dtype=np.int64, count=a.size).reshape(a.shape)


def sigmoid(x):
    def one(value):
        e = math.exp(-abs(value))
        return (1 if value > 0 else e) / (1 + e)

    return _like(x, map(one, _numbers(x)))


def relu(x):
    return _like(x, (value if value > 0 else 0.0 for value in _numbers(x)))


def softmax(x, axis=-1):
    a = np.asarray(x) / 1
    lines = np.swapaxes(a, 0, axis)
    if not lines.shape[0]:
        raise ValueError("empty")
    result = np.empty(lines.shape, lines.dtype)
    for place in np.ndindex(lines.shape[1:]):
        column = lines[(slice(None), *place)]
        powers = np.exp(column - column.max())
        result[(slice(None), *place)] = powers / powers.sum()
    return np.swapaxes(result, 0, axis)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha below zero")
    return _like(x, ((1 if value > 0 else alpha) * value for value in _numbers(x)))


def sigmoid_grad(x):
    def one(value):
        if abs(value) > 350:
            return 0.0
        return 1 / (2 * math.cosh(value / 2)) ** 2

    return _like(x, map(one, _numbers(x)))


def relu_grad(x):
    return _like(x, (1.0 if value > 0 else 0.0 for value in _numbers(x)))


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha below zero")
    return _like(x, (1.0 if value > 0 else alpha for value in _numbers(x)))
