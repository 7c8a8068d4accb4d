"""Strict zip and reshape raise some of the ValueErrors by themselves; state travels as one tuple."""

import numpy as np

_DTYPES = {"float32": np.float32, "float16": np.float16}


def _cast(a, ndim):
    kind = _DTYPES.get(a.dtype.name, np.float64)
    if a.ndim - ndim:
        raise ValueError("ndim")
    return a.astype(kind)


def _total(w, b, x):
    return sum((p * q for p, q in zip(w, x, strict=True)), start=b)


def _legal(label):
    return (0, 1).index(label)  # a ValueError for every other label


def _stride(lr):
    if lr <= 0:
        raise ValueError("lr")
    return lr


def _advance(state, x, label, lr):
    w, b = state
    difference = _legal(label) - (_total(w, b, x) > 0)
    return (w + lr * int(difference) * x, b + lr * int(difference)), abs(int(difference))


def update(w, b, x, t, lr=1.0):
    return _advance((_cast(w, 1), b), _cast(x, 1), t, _stride(lr))[0]


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    rows, labels = _cast(X, 2), [_legal(label) for label in (t.tolist() if t.ndim == 1 else [t.tolist()])]
    state = (np.zeros(rows.shape[1], rows.dtype) if w is None else _cast(w, 1), b)
    lr, errors = _stride(lr), []
    for _ in range(max_epochs):
        wrong = 0
        for x, label in zip(rows, labels, strict=True):
            state, missed = _advance(state, x, label, lr)
            wrong += missed
        errors.append(wrong)
        if wrong == 0:
            break
    return (*state, errors)


def separates(w, b, X, t):
    if t.ndim != 1:
        raise ValueError("t")
    w, rows = _cast(w, 1), _cast(X, 2)
    outputs = [int(_total(w, b, x) > 0) for x in rows]
    return outputs == [_legal(label) for label, _ in zip(t, outputs, strict=True)]


def converged(errors):
    return errors[-1] in (0,)
