"""Computes in float64 throughout and gives results in the type that was handed in."""

import numpy as np


def _kind(a):
    return np.float32 if a.dtype == np.float32 else np.float64


class Dense:
    def __init__(self, W, b):
        W, b = np.array(W), np.array(b)
        if W.ndim != 2:
            raise ValueError("W must be a matrix")
        if b.shape != (W.shape[1],):
            raise ValueError("b must be a vector with an entry for every column of W")
        self.params = {"W": W.astype(_kind(W)), "b": b.astype(_kind(b))}
        self.x = None

    def forward(self, x):
        W, b = (self.params[name].astype(np.float64) for name in "Wb")
        if x.ndim != 2 or x.shape[1] != W.shape[0]:
            raise ValueError("x must be a matrix as wide as W is high")
        self.x = x.astype(np.float64)
        return (self.x.dot(W) + b).astype(_kind(x))

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("run forward before backward")
        W = self.params["W"].astype(np.float64)
        if dout.shape != (self.x.shape[0], W.shape[1]):
            raise ValueError("dout must look like the output")
        d = dout.astype(np.float64)
        self.grads = {"W": self.x.T.dot(d), "b": d.sum(axis=0)}
        return d.dot(W.T).astype(_kind(dout))


class ReLU:
    x = None

    def forward(self, x):
        self.x = x.astype(np.float64)
        return ((self.x + np.abs(self.x)) / 2).astype(_kind(x))

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("run forward before backward")
        if dout.shape != self.x.shape:
            raise ValueError("dout must look like the output")
        return (dout.astype(np.float64) * np.heaviside(self.x, 0)).astype(_kind(dout))


class Sigmoid:
    x = None

    def _value(self, x):
        x = np.clip(x, -700, 700)
        return np.exp(x) / (1 + np.exp(x))

    def forward(self, x):
        self.x = x.astype(np.float64)
        return self._value(self.x).astype(_kind(x))

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("run forward before backward")
        if dout.shape != self.x.shape:
            raise ValueError("dout must look like the output")
        y = self._value(self.x)
        return (dout * y * (1 - y)).astype(_kind(dout))


class SoftmaxCrossEntropy:
    p = None

    def forward(self, z, t):
        if z.ndim != 2:
            raise ValueError("z must be a matrix")
        if t.ndim == 1 and len(t) == len(z):
            if any(label < 0 or label >= z.shape[1] for label in t):
                raise ValueError("a label is outside the classes")
            self.t = np.zeros(z.shape)
            self.t[range(len(t)), t] = 1
        elif t.shape == z.shape:
            self.t = t.astype(np.float64)
        else:
            raise ValueError("t must be labels or one-hot rows")
        self.kind = _kind(z)
        z = z.astype(np.float64)
        z = z - z.max(axis=1).reshape(-1, 1)
        e = np.exp(z)
        self.p = e / e.sum(axis=1).reshape(-1, 1)
        return (np.log(e.sum(axis=1)) - (z * self.t).sum(axis=1)).sum() / len(z)

    def backward(self):
        if self.p is None:
            raise RuntimeError("run forward before backward")
        return ((self.p - self.t) / len(self.t)).astype(self.kind)


class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        out = [x]
        for layer in self.layers:
            out.append(layer.forward(out[-1]))
        return out[-1]

    def backward(self, dout):
        back = [dout]
        for layer in list(reversed(self.layers)):
            back.append(layer.backward(back[-1]))
        return back[-1]
