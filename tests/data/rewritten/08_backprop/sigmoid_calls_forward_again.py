"""mistake: sigmoid_of_output
A helper gives the sigmoid and its slope, and backward calls it with the output instead of the input.
"""

import numpy as np


def _curve(a):
    y = 0.5 + 0.5 * np.tanh(0.5 * a)
    return y, y - y**2


class Sigmoid:
    def __init__(self):
        self.kept = None

    def forward(self, x):
        self.kept, _ = _curve(x / 1)
        return self.kept

    def backward(self, dout):
        if self.kept is None:
            raise RuntimeError("forward first")
        if dout.shape != self.kept.shape:
            raise ValueError("shape")
        _, slope = _curve(self.kept)
        return slope * dout
