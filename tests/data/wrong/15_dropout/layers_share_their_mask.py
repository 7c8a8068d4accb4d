"""task: Dropout
What was drawn is kept in the class, so layers overwrite each other's.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or rate >= 1:
            raise ValueError("rate")
        self.rate, self.rng = rate, rng

    @property
    def ran(self):
        return hasattr(Dropout, "factor")

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else float
        Dropout.factor = np.ones(x.shape, kind)
        if train:
            Dropout.factor = (self.rng.random(x.shape) >= self.rate).astype(kind) / (1 - self.rate)
        return x * Dropout.factor

    def backward(self, dout):
        if not self.ran:
            raise RuntimeError("forward")
        if dout.shape != Dropout.factor.shape:
            raise ValueError("dout")
        return dout * Dropout.factor
