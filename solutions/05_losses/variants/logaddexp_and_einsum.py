"""Other algebra: the expanded square, logaddexp.reduce for the log of the sum, einsum for picking the true class."""

import numpy as np


def _as_inexact(a):
    a = np.asarray(a)
    return a.astype(np.result_type(a.dtype, np.float32) if a.dtype.kind == "f" else np.float64, copy=False)


def one_hot(labels, num_classes):
    (samples,) = np.shape(labels)  # ValueError for another number of axes
    if samples == 0 or not np.isin(labels, np.arange(num_classes)).all():
        raise ValueError("labels must be classes, and there must be some")
    table = np.zeros(samples * num_classes)
    table[np.arange(samples) * num_classes + labels] = 1
    return table.reshape(samples, num_classes)


def _gap(y, t):
    if np.shape(y) != np.shape(t) or 0 in np.shape(y):
        raise ValueError("shapes")
    return _as_inexact(y) - _as_inexact(t)


def mse(y, t):
    gap = _gap(y, t)
    return np.linalg.norm(gap.ravel()) ** 2 / gap.size


def mse_grad(y, t):
    gap = _gap(y, t)
    return (gap + gap) / int(np.prod(np.shape(y)))


def _table(scores, t):
    scores = _as_inexact(scores)
    samples, classes = scores.shape  # ValueError for another number of axes
    if samples < 1 or classes < 1:
        raise ValueError("empty")
    if np.ndim(t) == 1:
        t = one_hot(t, classes)
    if np.shape(t) != (samples, classes):
        raise ValueError("targets of another shape")
    return scores, np.asarray(t, dtype=scores.dtype)


def cross_entropy(p, t):
    p, t = _table(p, t)
    if np.any(np.signbit(p) & (p != 0)):
        raise ValueError("negative")
    true = np.einsum("nk,nk->n", p, t)
    return np.log(1 / np.where(true < 1e-12, 1e-12, true)).mean()


def softmax_cross_entropy(z, t):
    z, t = _table(z, t)
    log_p = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
    loss = -np.einsum("nk,nk->", log_p, t) / z.shape[0]
    return loss, (np.exp(log_p) - t) * z.dtype.type(1 / z.shape[0])


def better_model(losses):
    names, values = zip(*losses.items())  # ValueError for an empty dictionary
    return names[np.argmin(values)]
