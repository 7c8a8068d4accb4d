"""Keeps all memory in float64 and rounds only the new parameter, in a with statement of its own for silence."""

import contextlib
from collections import defaultdict
from typing import NamedTuple

import numpy as np


class Past(NamedTuple):
    mean: np.ndarray | float = 0.0
    square: np.ndarray | float = 0.0
    times: int = 0


class _Tracked:
    shares = ()

    def _keep(self, lr, shares, eps=None):
        if lr <= 0:
            raise ValueError("a learning rate is a positive number")
        for share in shares:
            if not (0 <= share and share < 1):
                raise ValueError("a share is at least 0 and less than 1")
        self.lr, self.shares, self.eps = lr, shares, eps
        self.past = defaultdict(Past)

    def update(self, params, grads):
        todo = []
        for name, p in params.items():
            g = grads[name]
            if g.shape != p.shape:
                raise ValueError(f"{g.shape} does not fit {p.shape}")
            todo.append((name, p, g.astype(np.float64)))
        with contextlib.suppress(StopIteration), np.errstate(under="ignore"):
            for name, p, g in todo:
                self.past[name], step = self._next(self.past[name], g)
                params[name] = (p.astype(np.float64) - step).astype(p.dtype)


class SGD(_Tracked):
    def __init__(self, lr=0.01):
        self._keep(lr, ())

    def _next(self, past, g):
        return past, self.lr * g


class Momentum(_Tracked):
    def __init__(self, lr=0.01, momentum=0.9):
        self._keep(lr, (momentum,))

    def _next(self, past, g):
        past = past._replace(mean=self.shares[0] * past.mean - self.lr * g)
        return past, -past.mean


class Adagrad(_Tracked):
    def __init__(self, lr=0.01, eps=1e-8):
        self._keep(lr, (), eps)

    def _next(self, past, g):
        past = past._replace(square=past.square + g**2)
        return past, self.lr * g / (past.square**0.5 + self.eps)


class RMSProp(_Tracked):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        self._keep(lr, (decay,), eps)

    def _next(self, past, g):
        past = past._replace(square=self.shares[0] * past.square + (1 - self.shares[0]) * g**2)
        return past, self.lr * g / (past.square**0.5 + self.eps)


class Adam(_Tracked):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        self._keep(lr, (beta1, beta2), eps)

    def _next(self, past, g):
        b1, b2 = self.shares
        past = Past(b1 * past.mean + (1 - b1) * g, b2 * past.square + (1 - b2) * g**2, past.times + 1)
        m, v = past.mean / (1 - b1**past.times), past.square / (1 - b2**past.times)
        return past, self.lr * m / (v**0.5 + self.eps)


def descend(optimizer, grad, x0, steps):
    match x0.dtype.kind:
        case "f":
            x = x0.copy()
        case _:
            x = x0.astype(np.float64)
    params = {"x": x}
    path = np.zeros((steps + 1, *x.shape), x.dtype)
    path[0] = x
    for row in range(steps):
        optimizer.update(params, grads={"x": grad(path[row])})
        path[row + 1] = params["x"]
    return path


def zigzag_width(path, axis=1):
    return float(np.add.reduce(np.fabs(np.subtract(path[1:, axis], path[:-1, axis]))))
