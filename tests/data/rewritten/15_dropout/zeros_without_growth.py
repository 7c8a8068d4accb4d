"""mistake: no_scaling
A copy of x with zeros written into it.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or not rate < 1:
            raise ValueError("p")
        self.rate, self.rng, self.zeroed = rate, rng, None

    def forward(self, x, train=True):
        self.zeroed = self.rng.random(x.shape) < self.rate if train else np.zeros(x.shape, dtype=bool)
        return self.with_zeros(x)

    def with_zeros(self, values):
        values = values.astype(values.dtype if values.dtype.kind == "f" else float)
        values[self.zeroed] = 0
        return values

    def backward(self, dout):
        if self.zeroed is None:
            raise RuntimeError("no forward")
        if self.zeroed.shape != dout.shape:
            raise ValueError("no such shape")
        return self.with_zeros(dout)
