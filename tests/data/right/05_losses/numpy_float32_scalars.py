"""Keeps float32 by dtype arguments, and returns float32 scalars as losses of float32 input."""

import numpy as np


def _kind(a):
    return np.float32 if a.dtype == np.float32 else np.float64


def one_hot(labels, num_classes):
    if labels.ndim != 1 or labels.shape == (0,):
        raise ValueError("labels")
    if np.less(labels, 0).any() or np.greater_equal(labels, num_classes).any():
        raise ValueError("class")
    out = np.zeros((len(labels), num_classes), dtype="f8")
    out.flat[np.arange(len(labels)) * num_classes + labels] = 1
    return out


def _gap(y, t):
    if y.shape != t.shape or 0 in y.shape:
        raise ValueError("shapes")
    return np.subtract(y, t, dtype=_kind(y))


def mse(y, t):
    gap = _gap(y, t)
    return gap.dtype.type(np.mean(np.square(gap), dtype=gap.dtype))


def mse_grad(y, t):
    gap = _gap(y, t)
    return np.multiply(gap, gap.dtype.type(2 / gap.size))


def _mask(a, t):
    if a.ndim != 2 or 0 in a.shape:
        raise ValueError("table")
    if t.shape == a.shape[:1]:
        return one_hot(t, a.shape[1]) == 1
    if t.shape == a.shape:
        return t == 1
    raise ValueError("targets")


def cross_entropy(p, t):
    mask, kind = _mask(p, t), _kind(p)
    if not (p >= 0).all():
        raise ValueError("negative")
    likely = p[mask].astype(kind)
    return kind(np.mean(-np.log(np.where(likely > 1e-12, likely, kind(1e-12))), dtype=kind))


def softmax_cross_entropy(z, t):
    mask, kind = _mask(z, t), _kind(z)
    z = z.astype(kind)
    below = z - z.max(axis=1, keepdims=True)
    e = np.exp(below, dtype=kind)
    norm = e.sum(axis=1, keepdims=True, dtype=kind)
    loss = kind(np.mean(np.log(norm[:, 0]) - below[mask]))
    return loss, (e / norm - mask) / kind(len(z))


def better_model(losses):
    if not losses:
        raise ValueError("models")
    values = np.fromiter(losses.values(), dtype=float)
    return list(losses)[values.argsort()[0]]
