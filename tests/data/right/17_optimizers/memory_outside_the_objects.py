"""Objects with slots; what they remember lies in a module's weak dictionary, one for each object."""

import weakref

import numpy as np

_PAST = weakref.WeakKeyDictionary()


def _recall(who, name, like):
    mine = _PAST.setdefault(who, {})
    if name not in mine:
        mine[name] = np.zeros((2, *like.shape), dtype=like.dtype)
    return mine[name]


def _look(params, grads):
    for name in params:
        try:
            g = grads[name]
        except KeyError as error:
            raise ValueError(f"no gradient of {name}") from error
        if g.shape != params[name].shape:
            raise ValueError(f"gradient of {name} does not fit")


class SGD:
    __slots__ = ("lr",)

    def __init__(self, lr=0.01):
        if lr <= 0:
            raise ValueError("lr")
        self.lr = lr

    def update(self, params, grads):
        _look(params, grads)
        for name in params:
            params[name] += np.multiply(grads[name], -self.lr)


class Momentum:
    __slots__ = ("__weakref__", "lr", "momentum")

    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or momentum < 0 or momentum >= 1:
            raise ValueError("settings")
        self.lr, self.momentum = lr, momentum

    def update(self, params, grads):
        _look(params, grads)
        for name, g in grads.items():
            if name in params:
                past = _recall(self, name, g)
                past[0] = self.momentum * past[0] - self.lr * g
                params[name] += past[0]


class Adagrad:
    __slots__ = ("__weakref__", "eps", "lr")

    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError("settings")
        self.lr, self.eps = lr, eps

    def update(self, params, grads):
        _look(params, grads)
        for name, p in params.items():
            past = _recall(self, name, p)
            past[0] += grads[name] ** 2
            p -= self.lr * grads[name] / (np.sqrt(past[0]) + self.eps)


class RMSProp:
    __slots__ = ("__weakref__", "decay", "eps", "lr")

    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        if lr <= 0 or not (decay >= 0 and decay < 1):
            raise ValueError("settings")
        self.lr, self.decay, self.eps = lr, decay, eps

    def update(self, params, grads):
        _look(params, grads)
        for name, p in params.items():
            past = _recall(self, name, p)
            past[0] -= (1 - self.decay) * (past[0] - grads[name] ** 2)
            p -= self.lr * grads[name] / (np.sqrt(past[0]) + self.eps)


class Adam:
    __slots__ = ("__weakref__", "betas", "eps", "lr", "turn")

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        self.betas = (beta1, beta2)
        if lr <= 0 or min(self.betas) < 0 or max(self.betas) >= 1:
            raise ValueError("settings")
        self.lr, self.eps, self.turn = lr, eps, 1

    def update(self, params, grads):
        _look(params, grads)
        for name, p in params.items():
            g, past = grads[name], _recall(self, name, p)
            hats = []
            for row, beta, new in zip(past, self.betas, (g, g**2)):
                row[...] = beta * row + (1 - beta) * new
                hats.append(row / (1 - beta**self.turn))
            p -= self.lr * hats[0] / (np.sqrt(hats[1]) + self.eps)
        self.turn += 1


def descend(optimizer, grad, x0, steps):
    start = np.require(x0, dtype=x0.dtype if x0.dtype.kind == "f" else np.double)
    params = {"x": start.copy()}
    path = start.reshape(1, -1)
    for _ in range(steps):
        optimizer.update(params, {"x": grad(params["x"])})
        path = np.append(path, [params["x"]], axis=0)
    return path


def zigzag_width(path, axis=1):
    return float(np.linalg.norm(np.diff(path[:, axis]), 1))
