"""task: Dropout
np.random is used instead of the generator that was handed in.
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
        self.factor = (np.random.rand(*x.shape) >= self.rate).astype(kind) / (1 - self.rate)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward")
        if dout.shape != self.factor.shape:
            raise ValueError("dout")
        return dout * self.factor
