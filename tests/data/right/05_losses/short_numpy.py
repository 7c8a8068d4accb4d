"""As short as numpy allows: eye, mean, take_along_axis, and one helper that says no."""

import numpy as np


def _no(if_true):
    if if_true:
        raise ValueError("bad input")


def _f(a):
    return a if a.dtype.kind == "f" else a.astype(float)


def one_hot(labels, num_classes):
    _no(labels.ndim != 1 or len(labels) == 0 or set(labels.tolist()) - set(range(num_classes)))
    return np.eye(num_classes)[labels]


def mse(y, t):
    _no(y.shape != t.shape or y.size == 0)
    return ((_f(y) - _f(t)) ** 2).mean()


def mse_grad(y, t):
    _no(y.shape != t.shape or y.size == 0)
    return (_f(y) - _f(t)) * (2 / y.size)


def _labels(a, t):
    _no(a.ndim != 2 or a.size == 0 or t.shape not in [a.shape, a.shape[:1]])
    labels = t if t.ndim == 1 else t.argmax(1)
    one_hot(labels, a.shape[1])
    return labels[:, None]


def cross_entropy(p, t):
    labels = _labels(p, t)
    _no((p < 0).any())
    return -np.log(np.take_along_axis(_f(p), labels, 1).clip(1e-12)).mean()


def softmax_cross_entropy(z, t):
    labels = _labels(z, t)
    s = _f(z) - z.max(1)[:, None]
    dz = np.exp(s)
    n = dz.sum(1, keepdims=True)
    loss = (np.log(n) - np.take_along_axis(s, labels, 1)).mean()
    dz /= n
    np.put_along_axis(dz, labels, np.take_along_axis(dz, labels, 1) - 1, 1)
    return loss, dz / len(z)


def better_model(losses):
    return sorted(losses, key=losses.get)[0] if losses else _no(True)
