"""No loop statement over samples: an epoch is a fold over its samples, training is a recursion over epochs."""

from functools import reduce

import numpy as np

FLOATS = (np.float16, np.float32, np.float64)


def _real(a):
    return a * np.ones((), dtype=a.dtype if a.dtype in FLOATS else np.float64)


def _guard(shapes_fit, t, lr=1):
    match (bool(shapes_fit), np.unique(t).tolist(), lr > 0):
        case (True, [0] | [1] | [0, 1], True):
            return
        case (False, _, _):
            raise ValueError("sizes")
        case (_, _, False):
            raise ValueError("learning rate")
        case _:
            raise ValueError("labels")


def _visit(state, sample, lr):
    (w, b, count), (x, t) = state, sample
    error = int(t) - int(w @ x > -b)
    return w + error * (lr * x), b + error * lr, count + abs(error)


def _epochs(w, b, samples, lr, left):
    if left == 0:
        return w, b, []
    w, b, count = reduce(lambda state, sample: _visit(state, sample, lr), samples, (w, b, 0))
    if count == 0:
        return w, b, [0]
    w, b, rest = _epochs(w, b, samples, lr, left - 1)
    return w, b, [count, *rest]


def update(w, b, x, t, lr=1.0):
    _guard(np.ndim(w) == np.ndim(x) == 1 and np.shape(w) == np.shape(x), t, lr)
    return _visit((_real(w), b, 0), (_real(x), t), lr)[:2]


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _guard(np.ndim(X) == 2 and np.shape(X)[:1] == np.shape(t), t, lr)
    X = _real(X)
    start = 0 * X[0] if w is None else _real(w)
    _guard(start.shape == X[0].shape, t)
    return _epochs(start, b, list(zip(X, t)), lr, max_epochs)


def separates(w, b, X, t):
    _guard(np.ndim(X) == 2 and np.shape(X) == np.shape(t) + np.shape(w), t)
    return not any(int(_real(w) @ x > -b) ^ int(label) for x, label in zip(_real(X), t))


def converged(errors):
    return errors[-1:] == [0]
