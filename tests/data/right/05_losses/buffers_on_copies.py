"""Copies once and then works in place with out=, so that the caller's arrays stay; returns a list as the pair."""

import numpy as np


def _copy(a):
    return np.array(a, dtype=a.dtype if np.issubdtype(a.dtype, np.floating) else np.float64, copy=True)


def one_hot(labels, num_classes):
    if labels.ndim != 1:
        raise ValueError("expected (N,)")
    if np.min(labels) < 0 or np.max(labels) >= num_classes:  # of nothing they are a ValueError too
        raise ValueError("expected 0..K-1")
    hot = np.zeros([labels.size, num_classes])
    for row, label in zip(hot, labels, strict=True):
        row[label] = 1
    return hot


def mse(y, t):
    gap = mse_grad(y, t)
    gap *= gap.size / 2
    np.multiply(gap, gap, out=gap)
    return float(gap.sum() / gap.size)


def mse_grad(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("expected two arrays of one shape")
    gap = _copy(y)
    np.subtract(gap, _copy(t), out=gap)
    gap *= 2
    gap /= gap.size
    return gap


def _hot(scores, t):
    if scores.ndim != 2 or scores.size == 0:
        raise ValueError("expected (N, K)")
    if t.ndim == 1 and t.size == len(scores):
        return one_hot(t, scores.shape[1])
    if t.shape == scores.shape:
        return _copy(t)
    raise ValueError("expected (N,) or (N, K)")


def cross_entropy(p, t):
    hot = _hot(p, t)
    logs = _copy(p)
    if (logs < 0).any():
        raise ValueError("expected no negative numbers")
    np.maximum(logs, 1e-12, out=logs)
    np.log(logs, out=logs)
    logs *= hot
    return float(-logs.sum() / len(logs))


def softmax_cross_entropy(z, t):
    hot = _hot(z, t)
    work = _copy(z)
    work -= work.max(axis=1, keepdims=True)
    true = (work * hot).sum(axis=1)
    np.exp(work, out=work)
    norm = work.sum(axis=1, keepdims=True)
    work /= norm
    work -= hot
    work /= len(work)
    return [float(np.mean(np.log(norm).ravel() - true)), work]


def better_model(losses):
    least = min(losses.values())
    return next(name for name, loss in losses.items() if loss == least)
