"""task: Dropout
Divides by the share that happened to stay in this pass.
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
        stays = self.rng.random(x.shape) >= self.rate
        self.factor = stays.astype(kind) / max(stays.mean(), 1e-9)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward")
        if dout.shape != self.factor.shape:
            raise ValueError("dout")
        return dout * self.factor
