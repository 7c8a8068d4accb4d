"""en: images get statistics for each place and channel
ko: 이미지에서 위치와 채널마다 통계를 따로 구함
hint en: A channel has one gamma for the whole image. How many means should it have?
hint ko: gamma는 이미지 전체에서 채널마다 하나입니다. 그러면 평균은 몇 개여야 할까요?
"""

import numpy as np


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
        axes = 0
        mean, var = self.running_mean, self.running_var
        if train:
            mean, var = x.mean(axis=axes), x.var(axis=axes)
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
        axes = 0
        self.grads = {"gamma": (dout * xhat).sum(axis=axes), "beta": dout.sum(axis=axes)}
        d = dout * self.params["gamma"]
        if train:
            d = d - d.mean(axis=axes) - xhat * (d * xhat).mean(axis=axes)
        return (d / std).astype(dout.dtype)
