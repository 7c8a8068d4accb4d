"""Clips probabilities at both ends; losses are 0-d arrays; asks permission with np.shape."""

import numpy as np


class LossError(ValueError):
    pass


def _as(values):
    kind = np.asarray(values).dtype
    return np.array(values, dtype=np.promote_types(kind, np.float32) if kind.kind == "f" else np.double)


def one_hot(labels, num_classes):
    if np.ndim(labels) != 1 or np.size(labels) < 1:
        raise LossError(np.shape(labels))
    if not all(0 <= label < num_classes for label in labels):
        raise LossError("label")
    out = np.zeros((len(labels), num_classes))
    np.put_along_axis(out, np.asarray(labels, dtype=np.intp)[:, None], 1.0, axis=1)
    return out


def _difference(y, t):
    if np.shape(y) != np.shape(t):
        raise LossError("shapes")
    if np.size(y) < 1:
        raise LossError("empty")
    return _as(y) - _as(t)


def mse(y, t):
    d = _difference(y, t)
    return np.array(np.mean(d * d))


def mse_grad(y, t):
    d = _difference(y, t)
    return np.divide(2 * d, d.size)


def _prepare(a, t):
    if np.ndim(a) != 2 or np.size(a) < 1:
        raise LossError("table")
    if np.ndim(t) == 1 and len(t) == len(a):
        return _as(a), one_hot(t, np.shape(a)[1]).astype(bool)
    if np.shape(t) == np.shape(a):
        return _as(a), np.asarray(t).astype(bool)
    raise LossError("targets")


def cross_entropy(p, t):
    p, true = _prepare(p, t)
    if np.any(p < 0):
        raise LossError("negative")
    return np.array(np.mean(-np.log(np.clip(p, 1e-12, 1 - 1e-12)[true])))


def softmax_cross_entropy(z, t):
    z, true = _prepare(z, t)
    z -= z.max(axis=1, keepdims=True)
    norm = np.exp(z).sum(axis=1)
    loss = np.array(np.mean(np.log(norm) - z[true]))
    dz = np.exp(z) / norm[:, None]
    dz[true] -= 1
    return loss, dz / len(dz)


def better_model(losses):
    if losses == {}:
        raise LossError("no models")
    return {loss: name for name, loss in losses.items()}[min(losses.values())]
