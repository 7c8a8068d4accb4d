"""task: Dense, Sigmoid, ReLU
What backward needs is remembered at the first forward only.
"""

import numpy as np


class Dense(Dense):
    def forward(self, x):
        first = self.x
        out = super().forward(x)
        if first is not None and first.shape == self.x.shape:
            self.x = first
        return out


class ReLU(ReLU):
    def forward(self, x):
        first = self.mask
        out = super().forward(x)
        if first is not None:
            self.mask = first
        return out


class Sigmoid(Sigmoid):
    def forward(self, x):
        first = self.y
        out = super().forward(x)
        if first is not None:
            self.y = first
        return np.copy(out)
