"""mistake: relu_mask_from_dout
np.maximum in both directions.
"""

import numpy as np


class ReLU:
    def __init__(self):
        self.shape = None

    def forward(self, x):
        self.shape = x.shape
        return np.maximum(x / 1, 0)

    def backward(self, dout):
        if self.shape is None:
            raise RuntimeError("forward first")
        if dout.shape != self.shape:
            raise ValueError("shape")
        return np.maximum(dout, 0)
