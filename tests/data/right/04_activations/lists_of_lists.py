"""Turns arrays into nested lists, works on those by recursion, and makes arrays again."""

from math import exp

import numpy as np


def _deep(rule, nested):
    if isinstance(nested, list):
        return [_deep(rule, part) for part in nested]
    return rule(float(nested))


def _each(rule, x):
    a = np.asarray(x)
    kind = a.dtype if a.dtype in (np.float32, np.float64) else float
    return np.array(_deep(rule, a.tolist()), dtype=kind)


def step(x):
    return np.array(_deep(lambda v: int(v > 0), np.asarray(x).tolist()), dtype=np.int64)


def _curve(v):
    if v >= 0:
        return 1 / (1 + exp(-v))
    return 1 - _curve(-v) if v > -2 else exp(v) / (1 + exp(v))


def sigmoid(x):
    return _each(_curve, x)


def relu(x):
    return _each(lambda v: (v + abs(v)) / 2, x)


def _shares(scores):
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]


def softmax(x, axis=-1):
    a = np.asarray(x)
    if axis not in range(-a.ndim, a.ndim) or a.shape[axis] == 0:
        raise ValueError("softmax needs an axis with entries")
    order = [k for k in range(a.ndim) if k != axis % a.ndim] + [axis % a.ndim]
    lines = a.transpose(order).reshape(-1, a.shape[axis])
    out = np.array([_shares(line) for line in lines.astype(float).tolist()])
    out = out.reshape([a.shape[k] for k in order]).transpose(np.argsort(order))
    return out.astype(a.dtype if a.dtype in (np.float32, np.float64) else float)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha")
    return _each(lambda v: v if v > 0 else v * alpha, x)


def sigmoid_grad(x):
    return _each(lambda v: _curve(v) * _curve(-v), x)


def relu_grad(x):
    return _each(lambda v: float(v > 0), x)


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha")
    return _each(lambda v: 1.0 if v > 0 else alpha, x)
