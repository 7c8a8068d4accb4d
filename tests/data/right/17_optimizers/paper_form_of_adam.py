"""Adam with both corrections drawn into the learning rate and eps, Momentum with the learning rate outside the sum."""

import numpy as np


def _ok(lr, **shares):
    if not lr > 0:
        raise ValueError("learning rate")
    for name, value in shares.items():
        if value < 0:
            raise ValueError(name + " is negative")
        if value >= 1:
            raise ValueError(name + " must be below 1")


def _zip(params, grads):
    if any(name not in grads for name in params):
        raise ValueError("a gradient is missing")
    for name in params:
        if np.shape(grads[name]) != np.shape(params[name]):
            raise ValueError("shapes differ")
    return ((name, grads[name]) for name in list(params))


class SGD:
    def __init__(self, lr=0.01):
        _ok(lr)
        self.lr = lr

    def update(self, params, grads):
        params.update({name: params[name] - self.lr * g for name, g in _zip(params, grads)})


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        _ok(lr, momentum=momentum)
        self.lr, self.momentum = lr, momentum
        self.sum = {}

    def update(self, params, grads):
        for name, g in _zip(params, grads):
            self.sum[name] = g + self.momentum * self.sum[name] if name in self.sum else g.copy()
            params[name] = params[name] - self.lr * self.sum[name]


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        _ok(lr)
        self.lr, self.eps = lr, eps
        self.root = {}

    def update(self, params, grads):
        for name, g in _zip(params, grads):
            self.root[name] = np.hypot(self.root.get(name, np.zeros_like(g)), g)
            params[name] = params[name] - self.lr * g / (self.root[name] + self.eps)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        _ok(lr, decay=decay)
        self.lr, self.decay, self.eps = lr, decay, eps
        self.h = {}

    def update(self, params, grads):
        for name, g in _zip(params, grads):
            h = self.h.setdefault(name, np.zeros_like(g))
            h *= self.decay
            h += (1 - self.decay) * g * g
            params[name] = params[name] - self.lr * g / (np.sqrt(h) + self.eps)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        _ok(lr, beta1=beta1, beta2=beta2)
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.power1 = self.power2 = 1.0
        self.m, self.v = {}, {}

    def update(self, params, grads):
        pairs = list(_zip(params, grads))
        self.power1 *= self.beta1
        self.power2 *= self.beta2
        root = float(np.sqrt(1 - self.power2))
        rate, eps = self.lr * root / (1 - self.power1), self.eps * root
        for name, g in pairs:
            m, v = self.m.setdefault(name, np.zeros_like(g)), self.v.setdefault(name, np.zeros_like(g))
            m += (1 - self.beta1) * (g - m)
            v += (1 - self.beta2) * (g * g - v)
            params[name] = params[name] - rate * m / (np.sqrt(v) + eps)


def descend(optimizer, grad, x0, steps):
    x = x0.copy() if x0.dtype.kind == "f" else x0 * 1.0
    params, rows = {"weights": x}, []
    for step in range(steps + 1):
        if step:
            optimizer.update(params, {"weights": grad(params["weights"])})
        rows.append(np.copy(params["weights"]))
    return np.stack(rows)


def zigzag_width(path, axis=1):
    column = np.take(path, axis, axis=1)
    return np.abs(np.diff(column)).sum()
