"""en: eps is added after the root instead of before it
ko: eps를 제곱근 안이 아니라 밖에서 더함
hint en: What is under the root, the variance alone or already the variance with eps?
hint ko: 제곱근 안에 들어가는 것은 분산뿐인가요, eps까지 더한 값인가요?
"""

import numpy as np


def normalize(x, eps=1e-5):
    x = np.asarray(x)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("a batch (N, D) is needed")
    x = x.astype(x.dtype if x.dtype.kind == "f" else float)
    return (x - x.mean(axis=0)) / (x.std(axis=0) + eps)


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
            mean, var = x.mean(axis=axes), x.var(axis=axes)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        std = np.sqrt(var) + self.eps
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
