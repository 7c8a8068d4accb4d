"""mistake: momentum_sign
Python numbers, one entry after the other; the speed grows along the gradient and is added.
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or not 0 <= momentum < 1:
            raise ValueError("settings")
        self.lr, self.keep, self.speed = lr, momentum, {}

    def update(self, params, grads):
        for name, p in params.items():
            if name not in grads or p.shape != grads[name].shape:
                raise ValueError(name)
        for name, p in params.items():
            for place in np.ndindex(p.shape):
                old = self.speed.get((name, place), 0.0)
                self.speed[name, place] = old * self.keep + self.lr * float(grads[name][place])
                p[place] += self.speed[name, place]
