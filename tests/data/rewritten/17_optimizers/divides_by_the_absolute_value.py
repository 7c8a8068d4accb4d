"""mistake: adagrad_no_memory
Takes the absolute value of the gradient for the root of the sum of squares.
"""

import numpy as np


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError(lr)
        self.lr, self.eps = lr, eps

    def update(self, params, grads):
        pairs = {name: (params[name], grads[name]) for name in params}
        if any(p.shape != g.shape for p, g in pairs.values()):
            raise ValueError("shape")
        params.update({name: p - self.lr * g / (np.abs(g) + self.eps) for name, (p, g) in pairs.items()})
