"""mistake: adam_t_per_param
Enumerates over a counter that runs on over names and updates; corrections in the rate and in eps.
"""

import itertools

import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        if lr <= 0:
            raise ValueError("lr")
        for beta in (beta1, beta2):
            if beta < 0 or beta >= 1:
                raise ValueError("beta")
        self.lr, self.b1, self.b2, self.eps = lr, beta1, beta2, eps
        self.numbers, self.past = itertools.count(1), {}

    def update(self, params, grads):
        todo = [(name, grads[name]) for name in params]
        if any(g.shape != params[name].shape for name, g in todo):
            raise ValueError("shape")
        for name, g in todo:
            t = next(self.numbers)
            m, v = self.past.get(name, (0 * g, 0 * g))
            m, v = m + (1 - self.b1) * (g - m), v + (1 - self.b2) * (g * g - v)
            self.past[name] = m, v
            root = float(np.sqrt(1 - self.b2**t))
            params[name] = params[name] - self.lr * root / (1 - self.b1**t) * m / (np.sqrt(v) + self.eps * root)
