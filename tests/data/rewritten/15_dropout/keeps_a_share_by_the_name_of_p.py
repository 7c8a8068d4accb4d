"""mistake: rate_is_keep
p is the chance to stay, as in another course; where and a quotient of its own.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or not rate < 1:
            raise ValueError("p")
        self.p, self.rng, self.state = rate, rng, None

    def forward(self, x, train=True):
        real = x if x.dtype.kind == "f" else x.astype(float)
        self.state = (self.rng.random(x.shape) < self.p) if train else None, x.shape
        return self.through(real)

    def through(self, values):
        mask = self.state[0]
        if mask is None:
            return values
        with np.errstate(all="ignore"):
            return np.where(mask, 1.0, 0.0).astype(values.dtype) / values.dtype.type(self.p) * values

    def backward(self, dout):
        if self.state is None:
            raise RuntimeError("no forward")
        if self.state[1] != dout.shape:
            raise ValueError("no such shape")
        return self.through(dout)
