"""Adds 1e-12 to all probabilities, which the tolerance allows; the mean is a sum divided by the shape."""

import numpy as np

EPS = 1e-12


def _check(ok, what):
    if not ok:
        raise ValueError(what)


def _to_float(x):
    return np.asarray(x) * np.ones((), dtype=x.dtype if x.dtype.kind == "f" else float)


def one_hot(labels, num_classes):
    _check(labels.ndim == 1, "axes")
    _check(labels.size > 0, "empty")
    table = (labels[:, np.newaxis] == np.arange(num_classes)).astype(float)
    _check((table.sum(axis=1) == 1).all(), "unknown class")
    return table


def mse(y, t):
    _check(y.shape == t.shape and y.size > 0, "shapes")
    return np.sum(np.power(_to_float(y) - _to_float(t), 2)) / y.size


def mse_grad(y, t):
    _check(y.shape == t.shape and y.size > 0, "shapes")
    d = _to_float(y) - _to_float(t)
    return d / y.size + d / y.size


def _target(scores, t):
    _check(scores.ndim == 2 and scores.size > 0, "table")
    if t.ndim == 1:
        _check(len(t) == len(scores), "as many labels as rows")
        return one_hot(t, scores.shape[1])
    _check(t.shape == scores.shape, "one-hot rows")
    return t


def cross_entropy(p, t):
    t = _target(p, t)
    _check(p.min() >= 0, "negative")
    return -np.sum(t * np.log(p + EPS)) / p.shape[0]


def softmax_cross_entropy(z, t):
    t = _target(z, t)
    z = _to_float(z)
    z = z - np.max(z, axis=1, keepdims=True)
    total = np.sum(np.exp(z), axis=1, keepdims=True)
    loss = np.sum(t * (np.log(total) - z)) / z.shape[0]
    dz = (np.exp(z) / total - t) / z.shape[0]
    return loss, dz.astype(z.dtype)


def better_model(losses):
    _check(losses, "no models")
    return min(losses.items(), key=lambda item: item[1])[0]
