"""mistake: db_mean
A layer of its own by einsum, with the bias gradient divided by the number of rows.
"""

import numpy as np


class Dense:
    def __init__(self, W, b):
        if W.ndim != 2 or b.shape != (W.shape[1],):
            raise ValueError("W and b")
        self.params = {"W": W / 1, "b": b / 1}
        self.grads = {}
        self.last = None

    def forward(self, x):
        if x.ndim != 2 or x.shape[1] != self.params["W"].shape[0]:
            raise ValueError("x")
        self.last = x / 1
        return np.einsum("nd,dm->nm", self.last, self.params["W"]) + self.params["b"]

    def backward(self, dout):
        if self.last is None:
            raise RuntimeError("forward first")
        if dout.shape != (len(self.last), self.params["W"].shape[1]):
            raise ValueError("dout")
        self.grads["W"] = np.einsum("nd,nm->dm", self.last, dout)
        self.grads["b"] = np.einsum("nm->m", dout) / len(dout)
        return np.einsum("nm,dm->nd", dout, self.params["W"])
