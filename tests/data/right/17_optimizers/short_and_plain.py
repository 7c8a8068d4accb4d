"""As short as it gets: one class after the other derived from SGD, a counter for each name, no helper functions."""

import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr
        if lr <= 0:
            raise ValueError

    def update(self, P, G):
        for k in P:
            if P[k].shape != G[k].shape:
                raise ValueError
        for k in P:
            P[k] = P[k] - self.lr * self.scaled(k, G[k])

    def scaled(self, k, g):
        return g


class Momentum(SGD):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr)
        self.mu, self.v = momentum, {}
        if not 0 <= momentum < 1:
            raise ValueError

    def scaled(self, k, g):
        self.v[k] = g + self.mu * self.v.get(k, 0 * g)
        return self.v[k]


class Adagrad(SGD):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr)
        self.eps, self.h = eps, {}

    def scaled(self, k, g):
        self.h[k] = g * g + self.h.get(k, 0 * g)
        return g / (np.sqrt(self.h[k]) + self.eps)


class RMSProp(Adagrad):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, eps)
        self.rho = decay
        if not 0 <= decay < 1:
            raise ValueError

    def scaled(self, k, g):
        self.h[k] = self.rho * self.h.get(k, 0 * g) + (1 - self.rho) * g * g
        return g / (np.sqrt(self.h[k]) + self.eps)


class Adam(RMSProp):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, beta2, eps)
        self.b1, self.m, self.t = beta1, {}, {}
        if not 0 <= beta1 < 1:
            raise ValueError

    def scaled(self, k, g):
        t = self.t[k] = self.t.get(k, 0) + 1
        self.m[k] = self.b1 * self.m.get(k, 0 * g) + (1 - self.b1) * g
        self.h[k] = self.rho * self.h.get(k, 0 * g) + (1 - self.rho) * g * g
        return self.m[k] / (1 - self.b1**t) / (np.sqrt(self.h[k] / (1 - self.rho**t)) + self.eps)


def descend(opt, grad, x0, n):
    P = {0: x0 / 1}
    return np.array([P[0]] + [(opt.update(P, {0: grad(P[0])}), P[0])[1] for _ in range(n)])


def zigzag_width(path, axis=1):
    return abs(np.diff(path[:, axis])).sum()
