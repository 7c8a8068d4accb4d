"""en: the variance divides by N - 1
ko: 분산을 구할 때 N - 1로 나눔
hint en: By how many do you divide the sum of the squared distances? And what happens with a single row?
hint ko: 거리의 제곱을 더한 값을 몇으로 나누나요? 행이 하나뿐이면 어떻게 되나요?
"""

import numpy as np


def normalize(x, eps=1e-5):
    x = np.asarray(x)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("a batch (N, D) is needed")
    x = x.astype(x.dtype if x.dtype.kind == "f" else float)
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0, ddof=1) + eps)


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum < 0 or momentum > 1:
            raise ValueError("momentum")
        self.momentum, self.eps = momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)
        self.seen = None

    def forward(self, x, train=True):
        x = x if x.dtype.kind == "f" else x.astype(float)
        if x.ndim not in (2, 4) or x.shape[-1:] != self.running_mean.shape[-1:] or len(x) == 0:
            raise ValueError("shape of x")
        axes = tuple(range(x.ndim - 1))
        mean, var = self.running_mean, self.running_var
        if train:
            mean, var = x.mean(axis=axes), x.var(axis=axes, ddof=1)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        std = np.sqrt(var + self.eps)
        xhat = (x - mean) / std
        self.seen = (xhat, std, train)
        return (xhat * self.params["gamma"] + self.params["beta"]).astype(x.dtype)

    def backward(self, dout):
        if self.seen is None:
            raise RuntimeError("forward first")
        xhat, std, train = self.seen
        if dout.shape != xhat.shape:
            raise ValueError("shape of dout")
        dout = dout if dout.dtype.kind == "f" else dout.astype(float)
        axes = tuple(range(dout.ndim - 1))
        self.grads = {"gamma": (dout * xhat).sum(axis=axes), "beta": dout.sum(axis=axes)}
        d = dout * self.params["gamma"]
        if train:
            d = d - d.mean(axis=axes) - xhat * (d * xhat).mean(axis=axes)
        return (d / std).astype(dout.dtype)
