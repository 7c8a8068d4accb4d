"""mistake: updates_grads
The caller's dictionary of gradients is turned into one of steps, array by array.
"""

import numpy as np


def steps(params, grads, lr):
    for name in params:
        if grads[name].shape != params[name].shape:
            raise ValueError(name)
    for name in params:
        np.multiply(grads[name], lr, out=grads[name])
        yield name, grads[name]


class SGD:
    def __init__(self, lr=0.01):
        if lr <= 0:
            raise ValueError("lr")
        self.lr = lr

    def update(self, params, grads):
        for name, step in steps(params, grads, self.lr):
            params[name] = params[name] - step


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or momentum < 0 or momentum >= 1:
            raise ValueError("settings")
        self.lr, self.momentum, self.last = lr, momentum, {}

    def update(self, params, grads):
        for name, step in steps(params, grads, self.lr):
            self.last[name] = step + self.momentum * self.last.get(name, 0)
            params[name] = params[name] - self.last[name]
