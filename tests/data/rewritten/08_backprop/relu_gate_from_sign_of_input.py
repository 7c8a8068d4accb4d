"""mistake: relu_gate_open_at_zero
Keeps the input and closes the gate only where it is negative.
"""

import numpy as np


class ReLU:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = x / 1
        return self.x.clip(0)

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("forward first")
        if dout.shape != self.x.shape:
            raise ValueError("shape")
        return np.where(self.x < 0, 0, dout).astype(dout.dtype)
