"""task: ReLU
Whole numbers come out as integers.
"""

import numpy as np


class ReLU:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        if self.mask is None:
            raise RuntimeError("forward first")
        if dout.shape != self.mask.shape:
            raise ValueError("shape")
        return dout * self.mask
