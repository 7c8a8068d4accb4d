"""mistake: dw_transposed
Works with one sample per column and forgets to turn the gradient of W back.
"""

import numpy as np


class Dense:
    def __init__(self, W, b):
        if W.ndim != 2 or b.ndim != 1 or W.shape[1] != len(b):
            raise ValueError("W and b do not match")
        self.params = {"W": W / 1, "b": b / 1}
        self.grads = {}
        self.columns = None

    def forward(self, x):
        if x.ndim != 2 or x.shape[1] != len(self.params["W"]):
            raise ValueError("x does not match")
        self.columns = (x / 1).T
        return (self.params["W"].T @ self.columns + self.params["b"].reshape(-1, 1)).T

    def backward(self, dout):
        if self.columns is None:
            raise RuntimeError("forward first")
        delta = np.transpose(dout)
        if dout.ndim != 2 or delta.shape != (len(self.params["b"]), self.columns.shape[1]):
            raise ValueError("dout does not match")
        self.grads = {"W": delta @ self.columns.T, "b": delta.sum(axis=1)}
        return (self.params["W"] @ delta).T
