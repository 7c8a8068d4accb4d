"""mistake: scales_at_eval
Multiplies by a share in evaluation mode, and by coins in training mode.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or not rate < 1:
            raise ValueError("p")
        self.stay, self.rng, self.by = 1 - rate, rng, None

    def forward(self, x, train=True):
        coins = (self.rng.random(x.shape) >= 1 - self.stay) * 1.0 if train else np.full(x.shape, self.stay)
        self.by = coins.astype("f4" if x.dtype == "f4" else "f8")
        return self.by * x

    def backward(self, dout):
        if self.by is None:
            raise RuntimeError("no forward")
        if self.by.shape != dout.shape:
            raise ValueError("no such shape")
        return self.by * dout
