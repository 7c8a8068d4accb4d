"""task: Dropout
x and dout are multiplied in place.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or rate >= 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor = rate, rng, None

    def forward(self, x, train=True):
        if not train:
            self.factor = np.ones(x.shape, x.dtype)
            return x
        if x.dtype.kind != "f":
            x = x.astype(float)
        self.factor = (self.rng.random(x.shape) >= self.rate).astype(x.dtype) / (1 - self.rate)
        x *= self.factor
        return x

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward")
        if dout.shape != self.factor.shape:
            raise ValueError("dout")
        dout *= self.factor
        return dout
