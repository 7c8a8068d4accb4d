"""mistake: momentum_ema
Moves a running average towards each gradient and puts new arrays under the names.
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if not lr > 0:
            raise ValueError("lr")
        if momentum < 0 or momentum >= 1:
            raise ValueError("momentum")
        self.lr, self.take, self.average = lr, 1 - momentum, {}

    def update(self, params, grads):
        for key in params:
            if grads[key].shape != params[key].shape:
                raise ValueError(key)
        for key in list(params):
            old = self.average.setdefault(key, np.zeros_like(params[key]))
            old += self.take * (grads[key] - old)
            params[key] = params[key] - self.lr * old
