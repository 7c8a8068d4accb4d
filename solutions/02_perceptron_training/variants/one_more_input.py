"""The bias is the weight of one more input that is always 1: one vector is trained, and taken apart at the end."""

import numpy as np


def _floating(array):
    array = np.asarray(array)
    return array.astype(np.result_type(array.dtype, np.float16) if array.dtype.kind == "f" else np.float64)


def _joined(w, b):
    return np.append(w, np.asarray(b, dtype=w.dtype))


def _with_ones(rows):
    return np.concatenate([rows, np.ones_like(rows[:, :1])], axis=1)


def _demand(condition, text):
    if not condition:
        raise ValueError(text)


def _task(w, X, t):
    X, t = _floating(X), np.asarray(t)
    _demand(X.ndim == 2, "samples belong into rows")
    _demand(t.ndim == 1 and t.size == X.shape[0], "one label a row, please")
    _demand(set(t.tolist()) <= {0, 1}, "a label is 0 or 1")
    w = np.zeros_like(X[0]) if w is None else _floating(w)
    _demand(w.ndim == 1 and w.size == X.shape[1], "one weight a column, please")
    return w, _with_ones(X), t


def update(w, b, x, t, lr=1.0):
    _demand(np.ndim(x) == 1 and np.ndim(w) == 1, "w and x have one axis each")
    _demand(lr > 0, "the learning rate must be positive")
    w, rows, labels = _task(w, np.asarray(x)[None, :], np.array([t]))
    v = _joined(w, b)
    v = v + (lr * int(labels[0] - np.heaviside(rows[0].dot(v), 0))) * rows[0]
    return v[:-1], v[-1]


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _demand(lr > 0, "the learning rate must be positive")
    w, rows, t = _task(w, X, t)
    v, errors = _joined(w, b), []
    while len(errors) < max_epochs and 0 not in errors:
        mistakes = 0
        for row, label in zip(rows, t.tolist()):
            direction = label - int(row.dot(v) > 0)
            if direction:
                v = v + lr * direction * row
                mistakes += 1
        errors.append(mistakes)
    return v[:-1], v[-1], errors


def separates(w, b, X, t):
    w, rows, t = _task(w, X, t)
    return np.array_equal(np.heaviside(rows.dot(_joined(w, b)), 0), t)


def converged(errors):
    return not errors[-1]
