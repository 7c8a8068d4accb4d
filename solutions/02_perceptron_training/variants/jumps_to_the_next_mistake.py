"""Looks at all rows that are still to come at once and jumps to the first wrong one; right rows are never visited."""

import numpy as np


def _as_numbers(*arrays):
    return [np.asarray(a) if np.asarray(a).dtype.kind == "f" else np.asarray(a, dtype=float) for a in arrays]


def _wrong(w, b, X, t):
    """Give the differences of labels and outputs; 0 where a row is right."""
    return t - np.where(np.einsum("nd,d->n", X, w) + b > 0, 1, 0)


def _look_at(w, X, t):
    if (w.ndim, X.ndim, t.ndim) != (1, 2, 1) or X.shape != (t.shape[0], w.shape[0]):
        raise ValueError(f"cannot bring together {w.shape}, {X.shape} and {t.shape}")
    if np.any(t * (t - 1)):
        raise ValueError("there are labels besides 0 and 1")


def update(w, b, x, t, lr=1.0):
    w, x = _as_numbers(w, x)
    _look_at(w, np.expand_dims(x, 0), np.array([t]))
    if lr <= 0:
        raise ValueError("lr")
    return _step(w, b, x, _wrong(w, b, x[None], np.array([t]))[0], lr)


def _step(w, b, x, difference, lr):
    far = lr * float(difference)
    return np.add(w, np.multiply(far, x)), b + far


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    (X,) = _as_numbers(X)
    t = np.asarray(t)
    if w is None:
        w = np.zeros(X.shape[-1] if X.ndim else 1, dtype=X.dtype)
    (w,) = _as_numbers(w)
    _look_at(w, X, t)
    if lr <= 0:
        raise ValueError("lr")
    errors = []
    for _ in range(max_epochs):
        count = place = 0
        while place < len(X):
            ahead = np.flatnonzero(_wrong(w, b, X[place:], t[place:]))
            if not ahead.size:
                break
            place += ahead[0]
            w, b = _step(w, b, X[place], 2 * t[place] - 1, lr)
            place, count = place + 1, count + 1
        errors.append(count)
        if not count:
            return w, b, errors
    return w, b, errors


def separates(w, b, X, t):
    w, X = _as_numbers(w, X)
    t = np.asarray(t)
    _look_at(w, X, t)
    return not _wrong(w, b, X, t).any()


def converged(errors):
    return np.bool_(np.asarray(errors)[-1] == 0)
