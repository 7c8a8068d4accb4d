"""task: Dropout
float32 becomes float64 in training mode.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or rate >= 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor = rate, rng, None

    def forward(self, x, train=True):
        if not train:
            self.factor = np.float32(1) * np.ones(x.shape, np.float32)
            return x
        self.factor = (self.rng.random(x.shape) >= self.rate) / (1 - self.rate)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward")
        if dout.shape != self.factor.shape:
            raise ValueError("dout")
        return dout * self.factor
