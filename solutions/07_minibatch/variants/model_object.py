"""A small class holds the parameters and takes the steps; batches come out of a generator function."""

from dataclasses import dataclass

import numpy as np


@dataclass
class _Line:
    w: np.ndarray
    b: float

    def errors(self, X, t):
        return X @ self.w + self.b - t

    def slopes(self, X, t):
        e = self.errors(X, t)
        scale = self.w.dtype.type(2) / self.w.dtype.type(e.size)
        return scale * X.T.dot(e), float(scale) * float(np.sum(e))

    def step(self, slopes, lr):
        self.w = self.w - lr * slopes[0]
        self.b = self.b - lr * slopes[1]


def _real(a):
    return a * 1.0 if a.dtype.kind != "f" else a.copy()


def _fit(w, X, t):
    if np.ndim(X) != 2 or np.ndim(w) != 1 or np.ndim(t) != 1:
        raise ValueError("wrong number of axes")
    if X.shape[1] != w.size or X.shape[0] != t.size or t.size < 1:
        raise ValueError("wrong sizes")


def _deal(n, size, rng, full_only):
    stack = list(rng.choice(n, size=n, replace=False))
    while stack and (len(stack) >= size or not full_only):
        hand = [stack.pop() for _ in range(min(size, len(stack)))]
        yield np.array(hand)


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("no batches of that size")
    if len(X) < 1 or len(X) != len(t):
        raise ValueError("samples and targets do not fit together")
    return [(X[hand], t[hand]) for hand in _deal(len(X), batch_size, rng, drop_last)]


def linear_mse_grad(w, b, X, t):
    _fit(w, X, t)
    return _Line(_real(w), b).slopes(_real(X), _real(t))


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    _fit(w0, X, t)
    line, losses = _Line(_real(w0), float(b0)), []
    for _ in range(epochs):
        for samples, targets in iterate_minibatches(X, t, batch_size, rng):
            line.step(line.slopes(_real(samples), _real(targets)), lr)
        losses.append(float(np.average(line.errors(_real(X), _real(t)) ** 2)))
    return line.w, line.b, losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1:
        raise ValueError("no samples")
    if batch_size < 1:
        raise ValueError("no batches of that size")
    count, rest = divmod(n, batch_size)
    if rest and not drop_last:
        count += 1
    return count
