"""A small class keeps weights and bias; a generator hands out epochs until one is clean."""

from dataclasses import dataclass
from itertools import islice

import numpy as np


@dataclass
class _Neuron:
    w: np.ndarray
    b: float

    def __post_init__(self):
        self.w = np.array(self.w, dtype=None if np.asarray(self.w).dtype.kind == "f" else np.float64)
        if self.w.ndim != 1:
            raise ValueError("weights have one axis")

    def says(self, x):
        return bool(np.vdot(self.w, x) + self.b > 0)

    def learn(self, x, t, lr):
        """Take one step on the own copy of the weights; tell whether it was needed."""
        if self.says(x) == bool(t):
            return False
        side = 1.0 if t else -1.0
        self.w += lr * side * x
        self.b = self.b + lr * side
        return True

    def epochs(self, X, t, lr):
        clean = False
        while not clean:
            count = sum([self.learn(x, label, lr) for x, label in zip(X, t)])
            clean = count == 0
            yield count


class _Unfit(ValueError):
    """What was passed in does not fit together."""


def _samples(X, t, size=None):
    X, t = np.asarray(X), np.asarray(t)
    X = X.astype(np.promote_types(X.dtype, np.float16) if X.dtype.kind == "f" else float)
    if X.ndim != 2 or t.ndim != 1 or len(X) != len(t):
        raise _Unfit("X and t")
    if size not in (None, X.shape[1]):
        raise _Unfit("w and X")
    if not np.all(np.isin(t, [0, 1])):
        raise _Unfit("t")
    return X, t


def _rate(lr):
    if lr > 0:
        return lr
    raise _Unfit("lr")


def update(w, b, x, t, lr=1.0):
    neuron = _Neuron(w, b)
    X, labels = _samples(np.stack([x]), np.array([t]), neuron.w.size)
    neuron.learn(X[0], labels[0], _rate(lr))
    return neuron.w, neuron.b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X, t = _samples(X, t, None if w is None else np.size(w))
    neuron = _Neuron(np.zeros_like(X[0]) if w is None else w, b)
    errors = list(islice(neuron.epochs(X, t, _rate(lr)), max_epochs))
    return neuron.w, neuron.b, errors


def separates(w, b, X, t):
    neuron = _Neuron(w, b)
    X, t = _samples(X, t, neuron.w.size)
    return all(neuron.says(x) == bool(label) for x, label in zip(X, t))


def converged(errors):
    return errors[len(errors) - 1] < 1
