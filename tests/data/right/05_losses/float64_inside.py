"""Computes everything in float64 and turns gradients into the type of their input at the end."""

import numpy as np


def _type(a):
    return np.float32 if np.asarray(a).dtype == np.float32 else np.float64


def _double(*arrays):
    return [np.array(a, dtype=np.float64) for a in arrays]


def one_hot(labels, num_classes):
    labels = np.array(labels, dtype=np.int64)
    if labels.ndim != 1 or not labels.size:
        raise ValueError("labels: one axis, at least one entry")
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError("labels: out of range")
    return np.identity(num_classes)[labels, :]


def _compare(y, t):
    if np.shape(y) != np.shape(t) or np.size(y) == 0:
        raise ValueError("y and t must have the same shape, and entries")
    first, second = _double(y, t)
    return first - second


def mse(y, t):
    return float(np.mean(_compare(y, t) ** 2))


def mse_grad(y, t):
    difference = _compare(y, t)
    return (2.0 / difference.size * difference).astype(_type(y))


def _table(scores, t):
    if np.ndim(scores) != 2 or 0 in np.shape(scores):
        raise ValueError("a table is needed")
    rows, classes = np.shape(scores)
    if np.shape(t) == (rows,):
        t = one_hot(t, classes)
    elif np.shape(t) != (rows, classes):
        raise ValueError("t does not fit")
    return _double(scores, t)


def cross_entropy(p, t):
    p, t = _table(p, t)
    if (p < 0.0).any():
        raise ValueError("probabilities cannot be negative")
    p[p < 1e-12] = 1e-12
    return float(-(np.log(p) * t).sum(axis=1).mean())


def softmax_cross_entropy(z, t):
    dtype = _type(z)
    z, t = _table(z, t)
    top = z.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(z - top).sum(axis=1, keepdims=True))
    log_p = (z - top) - log_sum
    loss = -(log_p * t).sum(axis=1).mean()
    return float(loss), ((np.exp(log_p) - t) / len(z)).astype(dtype)


def better_model(losses):
    if not losses:
        raise ValueError("empty")
    names = list(losses)
    return names[int(np.argmin([float(losses[name]) for name in names]))]
