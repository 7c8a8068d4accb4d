"""mistake: adam_no_correction
Weighted sums over the whole history, which are not divided by what the weights add up to.
"""

import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        if lr <= 0 or min(beta1, beta2) < 0 or max(beta1, beta2) >= 1:
            raise ValueError("settings")
        self.lr, self.b1, self.b2, self.eps = lr, beta1, beta2, eps
        self.history = []

    def update(self, params, grads):
        for name in params:
            if grads[name].shape != params[name].shape:
                raise ValueError(name)
        self.history.insert(0, {name: grads[name].copy() for name in params})
        for name in params:
            m = sum((1 - self.b1) * self.b1**age * g[name] for age, g in enumerate(self.history))
            v = sum((1 - self.b2) * self.b2**age * g[name] ** 2 for age, g in enumerate(self.history))
            params[name] = params[name] - self.lr * m / (np.sqrt(v) + self.eps)
