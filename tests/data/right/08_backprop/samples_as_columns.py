"""Thinks in columns as some books do: everything is transposed on the way in and on the way out."""

import numpy as np


def _columns(x):
    x = np.asarray(x)
    return (x if x.dtype.kind == "f" else x * 1.0).T


class Dense:
    def __init__(self, W, b):
        if len(np.shape(W)) != 2 or len(np.shape(b)) != 1 or np.size(b) != np.shape(W)[1]:
            raise ValueError("b must have as many entries as W has columns")
        self.params = {"W": W, "b": b}
        self.grads = {}
        self._a = None

    def forward(self, x):
        if x.ndim != 2 or x.shape[1] != self.params["W"].shape[0]:
            raise ValueError("x must be (N, D)")
        self._a = _columns(x)
        return (self.params["W"].T @ self._a + self.params["b"][:, None]).T

    def backward(self, dout):
        if self._a is None:
            raise RuntimeError("no activations yet")
        delta = dout.T
        if dout.ndim != 2 or delta.shape != (self.params["W"].shape[1], self._a.shape[1]):
            raise ValueError("delta does not fit")
        nabla_w, nabla_b = delta @ self._a.T, delta.sum(axis=1)
        self.grads = {"W": nabla_w.T, "b": nabla_b}
        return (self.params["W"] @ delta).T


class _Entrywise:
    def __init__(self):
        self._a = None

    def forward(self, x):
        self._a = _columns(x)
        return self.value(self._a).T

    def backward(self, dout):
        if self._a is None:
            raise RuntimeError("no activations yet")
        if dout.T.shape != self._a.shape:
            raise ValueError("delta does not fit")
        return (dout.T * self.prime(self._a)).T


class ReLU(_Entrywise):
    def value(self, z):
        return z * (z > 0)

    def prime(self, z):
        return z > 0


class Sigmoid(_Entrywise):
    def value(self, z):
        return np.exp(-np.logaddexp(0, -z))

    def prime(self, z):
        return self.value(z) * self.value(-z)


class SoftmaxCrossEntropy:
    def __init__(self):
        self._difference = None

    def forward(self, z, t):
        if z.ndim != 2:
            raise ValueError("z must be (N, K)")
        scores = _columns(z)
        k, n = scores.shape
        if np.shape(t) == (n,):
            if np.min(t) < 0 or np.max(t) > k - 1:
                raise ValueError("no such class")
            target = (np.arange(k)[:, None] == t).astype(scores.dtype)
        elif np.shape(t) == (n, k):
            target = t.T.astype(scores.dtype)
        else:
            raise ValueError("t must be (N,) or (N, K)")
        scores = scores - scores.max(axis=0)
        totals = np.exp(scores).sum(axis=0)
        self._difference = (np.exp(scores) / totals - target) / n
        return float((np.log(totals) - (scores * target).sum(axis=0)).mean())

    def backward(self):
        if self._difference is None:
            raise RuntimeError("no activations yet")
        return self._difference.T


class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for n in range(len(self.layers)):
            x = self.layers[n].forward(x)
        return x

    def backward(self, dout):
        n = len(self.layers)
        while n > 0:
            n -= 1
            dout = self.layers[n].backward(dout)
        return dout
