"""mistake: shared_state
One array for all, made at the first parameter and changed in place; all four that remember do it.
"""

import numpy as np


def check(lr, *shares):
    if lr <= 0 or any(share < 0 or share >= 1 for share in shares):
        raise ValueError("settings")


class Shared:
    one = two = None

    def update(self, params, grads):
        for name in params:
            if grads[name].shape != params[name].shape:
                raise ValueError(name)
        self.count = getattr(self, "count", 0) + 1
        for name in params:
            if self.one is None:
                self.one, self.two = np.zeros_like(params[name]), np.zeros_like(params[name])
            params[name] -= self.step(grads[name])


class Momentum(Shared):
    def __init__(self, lr=0.01, momentum=0.9):
        check(lr, momentum)
        self.lr, self.momentum = lr, momentum

    def step(self, g):
        self.one *= self.momentum
        self.one += self.lr * g
        return self.one


class Adagrad(Shared):
    def __init__(self, lr=0.01, eps=1e-8):
        check(lr)
        self.lr, self.eps = lr, eps

    def step(self, g):
        self.one += g**2
        return self.lr * g / (np.sqrt(self.one) + self.eps)


class RMSProp(Shared):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        check(lr, decay)
        self.lr, self.decay, self.eps = lr, decay, eps

    def step(self, g):
        self.one *= self.decay
        self.one += (1 - self.decay) * g**2
        return self.lr * g / (np.sqrt(self.one) + self.eps)


class Adam(Shared):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        check(lr, beta1, beta2)
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps

    def step(self, g):
        self.one *= self.beta1
        self.one += (1 - self.beta1) * g
        self.two *= self.beta2
        self.two += (1 - self.beta2) * g**2
        m, v = self.one / (1 - self.beta1**self.count), self.two / (1 - self.beta2**self.count)
        return self.lr * m / (np.sqrt(v) + self.eps)
