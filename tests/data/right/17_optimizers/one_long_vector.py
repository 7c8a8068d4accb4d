"""Joins all parameters to one long float64 vector, moves that, and cuts it up again."""

import numpy as np


class _Flat:
    past = None

    def __init__(self, lr, *shares, eps=0.0):
        if lr <= 0 or not all(0 <= share < 1 for share in shares):
            raise ValueError("bad setting")
        self.lr, self.shares, self.eps = lr, shares, eps

    def update(self, params, grads):
        names = sorted(params)
        if not set(names) <= set(grads):
            raise ValueError("bad names")
        if [params[n].shape for n in names] != [grads[n].shape for n in names]:
            raise ValueError("bad shapes")
        g = np.concatenate([grads[n].ravel() for n in names]).astype(np.float64)
        step, cut = self.move(g), 0
        for n in names:
            piece = step[cut : cut + params[n].size].reshape(params[n].shape)
            params[n] = (params[n] - piece).astype(params[n].dtype)
            cut += params[n].size


class SGD(_Flat):
    def __init__(self, lr=0.01):
        super().__init__(lr)

    def move(self, g):
        return self.lr * g


class Momentum(_Flat):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, momentum)

    def move(self, g):
        self.past = g if self.past is None else g + self.shares[0] * self.past
        return self.lr * self.past


class Adagrad(_Flat):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr, eps=eps)

    def move(self, g):
        self.past = g**2 if self.past is None else g**2 + self.past
        return self.lr * g / (self.past**0.5 + self.eps)


class RMSProp(_Flat):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, decay, eps=eps)

    def move(self, g):
        if self.past is None:
            self.past = np.zeros(len(g))
        self.past = np.average([g**2, self.past], axis=0, weights=[1 - self.shares[0], self.shares[0]])
        return self.lr * g / (self.past**0.5 + self.eps)


class Adam(_Flat):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, beta1, beta2, eps=eps)
        self.t = 0

    def move(self, g):
        self.t += 1
        shares = np.array(self.shares)[:, None]
        if self.past is None:
            self.past = np.zeros((2, len(g)))
        self.past = shares * self.past + (1 - shares) * np.stack([g, g**2])
        m, v = self.past / (1 - shares**self.t)
        return self.lr * m / (v**0.5 + self.eps)


def descend(optimizer, grad, x0, steps):
    x = x0 if np.issubdtype(x0.dtype, np.floating) else x0.astype(float)
    path = [x.copy()]
    for _ in range(steps):
        params = {"x": path[-1].copy()}
        optimizer.update(params, {"x": grad(path[-1])})
        path.append(params["x"])
    return np.asarray(path)


def zigzag_width(path, axis=1):
    return float(np.sum(np.abs(np.ediff1d(path[:, axis]))))
