"""mistake: rmsprop_accumulates
The share of the new square is right; the old value is kept whole, as a list of squares.
"""

import numpy as np


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        if lr <= 0:
            raise ValueError("lr")
        if decay < 0 or decay >= 1:
            raise ValueError("decay")
        self.lr, self.eps, self.weight, self.seen = lr, eps, 1 - decay, {}

    def update(self, params, grads):
        for name in params:
            if params[name].shape != grads[name].shape:
                raise ValueError(name)
        for name in params:
            self.seen.setdefault(name, []).append(grads[name].copy())
            length = np.sqrt(self.weight) * np.linalg.norm(self.seen[name], axis=0)
            params[name] -= (self.lr * grads[name] / (length + self.eps)).astype(params[name].dtype)
