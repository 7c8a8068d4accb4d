"""Rules for one number made into array functions by np.vectorize; softmax by np.apply_along_axis."""

import math

import numpy as np


def _over(rule, x, kind=None):
    x = np.asarray(x)
    if kind is None:
        kind = x.dtype if x.dtype.kind == "f" else np.float64
    return np.vectorize(rule, otypes=[np.float64])(x).astype(kind)


def _check(alpha):
    if not alpha >= 0:
        raise ValueError(f"alpha={alpha!r}")


def step(x):
    return _over(lambda v: v > 0, x, np.int64)


def _s(v):
    return 1 / (1 + math.exp(-v)) if v > -700 else 0.0


def sigmoid(x):
    return _over(_s, x)


def relu(x):
    return _over(lambda v: v if v > 0 else 0, x)


def softmax(x, axis=-1):
    x = np.asarray(x)
    if x.size == 0:
        raise ValueError("nothing to normalise")

    def line(scores):
        scores = scores.astype(np.float64)
        odds = np.exp(scores - scores.max())
        return odds / odds.sum()

    return np.apply_along_axis(line, axis, x).astype(x.dtype if x.dtype.kind == "f" else np.float64)


def leaky_relu(x, alpha=0.01):
    _check(alpha)
    return _over(lambda v: v if v > 0 else alpha * v, x)


def sigmoid_grad(x):
    return _over(lambda v: _s(v) * _s(-v), x)


def relu_grad(x):
    return _over(lambda v: 1 if v > 0 else 0, x)


def leaky_relu_grad(x, alpha=0.01):
    _check(alpha)
    return _over(lambda v: 1 if v > 0 else alpha, x)
