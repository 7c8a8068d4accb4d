"""mistake: grads_accumulate
Zero arrays in the constructor and += in backward.
"""

import numpy as np


class Dense:
    def __init__(self, W, b):
        if W.ndim != 2 or b.shape != (W.shape[1],):
            raise ValueError("W and b")
        self.params = {"W": W / 1, "b": b / 1}
        self.grads = {"W": np.zeros(W.shape), "b": np.zeros(b.shape)}
        self.x = None

    def forward(self, x):
        if x.ndim != 2 or x.shape[1] != self.params["W"].shape[0]:
            raise ValueError("x")
        self.x = x / 1
        return self.x @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("forward first")
        if dout.shape != (self.x.shape[0], self.params["b"].shape[0]):
            raise ValueError("dout")
        for row, slopes in zip(self.x, dout):
            self.grads["W"] += np.outer(row, slopes)
            self.grads["b"] += slopes
        return dout @ self.params["W"].T
