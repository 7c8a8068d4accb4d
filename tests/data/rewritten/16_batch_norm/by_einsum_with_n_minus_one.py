"""mistake: ddof_one
Tables by einsum, all sums of squares divided by N - 1.
"""

import numpy as np


def _stats(t):
    mean = np.einsum("nd->d", t) / len(t)
    c = t - mean
    return mean, np.einsum("nd,nd->d", c, c) / np.float64(len(t) - 1)


def _table(a):
    kind = a.dtype if a.dtype.kind == "f" else np.float64
    return a.reshape(-1, a.shape[-1]).astype(np.float64), kind


def normalize(x, eps=1e-5):
    if x.ndim != 2 or x.shape[0] == 0:
        raise ValueError("batch")
    t, kind = _table(x)
    mean, var = _stats(t)
    return ((t - mean) * (var + eps) ** -0.5).astype(kind)


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if not 0 <= momentum <= 1:
            raise ValueError("momentum")
        self.m, self.eps, self.past = momentum, eps, None
        self.params = dict(gamma=np.ones(dim), beta=np.zeros(dim))
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)

    def forward(self, x, train=True):
        if x.ndim not in (2, 4) or x.shape[-1] != self.running_var.size or x.shape[0] == 0:
            raise ValueError("x")
        t, kind = _table(x)
        mean, var = _stats(t) if train else (self.running_mean, self.running_var)
        if train:
            self.running_mean = self.m * self.running_mean + (1 - self.m) * mean
            self.running_var = self.m * self.running_var + (1 - self.m) * var
        root = np.sqrt(var + self.eps)
        normal = (t - mean) / root
        self.past = normal, root, train, x.shape
        return (normal * self.params["gamma"] + self.params["beta"]).astype(kind).reshape(x.shape)

    def backward(self, dout):
        if self.past is None:
            raise RuntimeError("no past")
        normal, root, train, shape = self.past
        if dout.shape != shape:
            raise ValueError("dout")
        d, kind = _table(dout)
        self.grads = {"gamma": np.einsum("nd,nd->d", d, normal), "beta": np.einsum("nd->d", d)}
        d = d * self.params["gamma"]
        if train:
            d = d - d.mean(0) - normal * np.einsum("nd,nd->d", d, normal) / len(d)
        return (d / root).astype(kind).reshape(shape)
