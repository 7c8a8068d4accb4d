"""mistake: db_not_summed
A layer with tuples for memory, whose bias gradient has a row for each sample.
"""

import numpy as np


class Dense:
    memory = ()

    def __init__(self, W, b):
        if np.ndim(W) != 2 or np.shape(b) != np.shape(W)[1:]:
            raise ValueError("parameters")
        self.params = dict(W=np.multiply(W, 1.0, dtype=W.dtype if W.dtype.kind == "f" else float), b=b / 1)
        self.grads = dict()

    def forward(self, x):
        if np.ndim(x) != 2 or np.shape(x)[1] != len(self.params["W"]):
            raise ValueError("input")
        out = np.dot(x / 1, self.params["W"])
        out += self.params["b"]
        self.memory = (x / 1, out.shape)
        return out

    def backward(self, dout):
        if not self.memory:
            raise RuntimeError("no input yet")
        x, shape = self.memory
        if np.shape(dout) != shape:
            raise ValueError("gradient")
        self.grads = dict(W=np.dot(x.T, dout), b=np.array([row for row in dout]))
        return np.dot(dout, self.params["W"].T)
