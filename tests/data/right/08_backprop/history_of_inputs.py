"""Keeps a list of everything that came in and uses its last entry; grads is filled in place."""

import numpy as np


class Dense:
    def __init__(self, W, b):
        self.params = {"W": np.asarray(W) / 1, "b": np.asarray(b) / 1}
        self.grads = {name: np.zeros(np.shape(value)) for name, value in self.params.items()}
        self.history = []
        if np.ndim(W) != 2 or np.ndim(b) != 1 or len(b) != len(W[0]):
            raise ValueError("Dense: W, b")

    def forward(self, x):
        if np.ndim(x) != 2 or len(x[0]) != len(self.params["W"]):
            raise ValueError("Dense: x")
        self.history.append(x / 1)
        return self.history[-1] @ self.params["W"] + self.params["b"]

    def backward(self, dout):
        if self.history == []:
            raise RuntimeError("Dense: no history")
        x = self.history[-1]
        if dout.shape != (len(x), len(self.params["b"])):
            raise ValueError("Dense: dout")
        self.grads["W"][:] = x.T @ dout
        self.grads["b"][:] = dout.sum(0)
        return dout @ self.params["W"].T


class ReLU:
    def __init__(self):
        self.history = []

    def forward(self, x):
        self.history.append(x / 1)
        return np.maximum(self.history[-1], 0)

    def backward(self, dout):
        if len(self.history) == 0:
            raise RuntimeError("ReLU: no history")
        if dout.shape != self.history[-1].shape:
            raise ValueError("ReLU: dout")
        return dout * np.ceil(np.clip(self.history[-1], 0, 1)).astype(bool)


class Sigmoid:
    def __init__(self):
        self.history = []

    def forward(self, x):
        x = x / 1
        y = np.ones_like(x)
        pos = x > 0
        y[pos] = 1 / (1 + np.exp(-x[pos]))
        y[~pos] = 1 - 1 / (1 + np.exp(x[~pos]))
        self.history.append(y)
        return y

    def backward(self, dout):
        if len(self.history) == 0:
            raise RuntimeError("Sigmoid: no history")
        y = self.history[-1]
        if dout.shape != y.shape:
            raise ValueError("Sigmoid: dout")
        return dout * (y * (1 - y))


class SoftmaxCrossEntropy:
    def __init__(self):
        self.history = []

    def forward(self, z, t):
        if np.ndim(z) != 2 or np.shape(t) not in (np.shape(z), np.shape(z)[:1]):
            raise ValueError("SoftmaxCrossEntropy: z, t")
        z = z / 1
        n, k = z.shape
        if t.ndim == 1:
            if not set(t.tolist()) <= set(range(k)):
                raise ValueError("SoftmaxCrossEntropy: labels")
            t = np.eye(k, dtype=z.dtype)[t]
        m = z.max(axis=1, keepdims=True)
        lse = m + np.log(np.exp(z - m).sum(axis=1, keepdims=True))
        self.history.append(((np.exp(z - lse) - t) / n).astype(z.dtype))
        return np.sum((lse - z) * t) / n

    def backward(self):
        if len(self.history) == 0:
            raise RuntimeError("SoftmaxCrossEntropy: no history")
        return self.history[-1]


class Sequential:
    def __init__(self, layers):
        self.forth = list(layers)
        self.back = list(layers)
        self.back.reverse()

    def forward(self, x):
        for layer in self.forth:
            x = layer.forward(x)
        return x

    def backward(self, dout):
        for layer in self.back:
            dout = layer.backward(dout)
        return dout
