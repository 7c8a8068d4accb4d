"""Moves one number after the other in Python floats, with a memory for each single number."""

import math

import numpy as np


def _valid(lr, *shares):
    if lr <= 0 or any(not 0 <= share < 1 for share in shares):
        raise ValueError("settings")


def _numbers(params, grads):
    for name in params:
        if grads[name].shape != params[name].shape:
            raise ValueError(name)
    for name, p in params.items():
        for place in np.ndindex(p.shape):
            yield p, place, (name, *place), float(grads[name][place])


class SGD:
    def __init__(self, lr=0.01):
        _valid(lr)
        self.lr = lr

    def update(self, params, grads):
        for p, place, _, g in _numbers(params, grads):
            p[place] -= self.lr * g


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        _valid(lr, momentum)
        self.lr, self.momentum, self.v = lr, momentum, {}

    def update(self, params, grads):
        for p, place, key, g in _numbers(params, grads):
            self.v[key] = self.v.get(key, 0.0) * self.momentum - self.lr * g
            p[place] += self.v[key]


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        _valid(lr)
        self.lr, self.eps, self.h = lr, eps, {}

    def update(self, params, grads):
        for p, place, key, g in _numbers(params, grads):
            self.h[key] = self.h.get(key, 0.0) + g**2
            p[place] -= self.lr * g / (math.sqrt(self.h[key]) + self.eps)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        _valid(lr, decay)
        self.lr, self.decay, self.eps, self.h = lr, decay, eps, {}

    def update(self, params, grads):
        for p, place, key, g in _numbers(params, grads):
            self.h[key] = self.h.get(key, 0.0) * self.decay + g**2 * (1 - self.decay)
            p[place] -= self.lr * g / (math.sqrt(self.h[key]) + self.eps)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        _valid(lr, beta1, beta2)
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.updates, self.m, self.v = 0, {}, {}

    def update(self, params, grads):
        self.updates += 1
        for p, place, key, g in _numbers(params, grads):
            self.m[key] = self.m.get(key, 0.0) * self.beta1 + g * (1 - self.beta1)
            self.v[key] = self.v.get(key, 0.0) * self.beta2 + g**2 * (1 - self.beta2)
            m = self.m[key] / (1 - self.beta1**self.updates)
            v = self.v[key] / (1 - self.beta2**self.updates)
            p[place] -= self.lr * m / (math.sqrt(v) + self.eps)


def descend(optimizer, grad, x0, steps):
    x = x0.copy() if x0.dtype.kind == "f" else x0.astype(float)
    params, path = {"theta": x}, [x.tolist()]
    for _ in range(steps):
        optimizer.update(params, {"theta": grad(params["theta"])})
        path.append(params["theta"].tolist())
    return np.array(path, dtype=x.dtype)


def zigzag_width(path, axis=1):
    values = path[:, axis].tolist()
    return float(sum(abs(b - a) for a, b in zip(values, values[1:])))
