"""mistake: eval_uses_batch
The flag only decides about the notes.
"""

import numpy as np


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum < 0 or momentum > 1:
            raise ValueError("momentum")
        self.momentum, self.eps, self.kept = momentum, eps, None
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)

    def forward(self, x, train=True):
        if x.ndim not in (2, 4) or x.shape[-1] != len(self.running_mean) or x.shape[0] == 0:
            raise ValueError("x")
        kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
        rows = x.reshape(-1, x.shape[-1]).astype(float)
        mean, var = rows.mean(axis=0), rows.var(axis=0)
        if train:
            self.running_mean = self.running_mean * self.momentum + mean * (1 - self.momentum)
            self.running_var = self.running_var * self.momentum + var * (1 - self.momentum)
        scale = 1 / np.sqrt(var + self.eps)
        normal = (rows - mean) * scale
        self.kept = normal, scale, x.shape
        return (normal * self.params["gamma"] + self.params["beta"]).reshape(x.shape).astype(kind)

    def backward(self, dout):
        if self.kept is None:
            raise RuntimeError("forward first")
        normal, scale, shape = self.kept
        if dout.shape != shape:
            raise ValueError("dout")
        kind = dout.dtype if dout.dtype.kind == "f" else np.dtype(float)
        d = dout.reshape(normal.shape).astype(float)
        self.grads = {"gamma": (d * normal).sum(axis=0), "beta": d.sum(axis=0)}
        d = d * self.params["gamma"]
        d = (d - d.mean(axis=0) - normal * (d * normal).mean(axis=0)) * scale
        return d.reshape(shape).astype(kind)
