"""task: Dropout
The result is written into an array of the type of x, which cuts whole numbers off.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or rate >= 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor = rate, rng, None

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else float
        if not train:
            self.factor = np.ones(x.shape, kind)
            return x
        self.factor = ((self.rng.random(x.shape) >= self.rate) / (1 - self.rate)).astype(kind)
        return (x * self.factor).astype(x.dtype)

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward")
        if dout.shape != self.factor.shape:
            raise ValueError("dout")
        return dout * self.factor
