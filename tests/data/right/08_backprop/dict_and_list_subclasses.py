"""Subclasses of dict and list hold parameters and layers; a function builds the classes ReLU and Sigmoid."""

import numpy as np


class Arrays(dict):
    def put(self, name, values):
        values = np.asarray(values)
        self[name] = values if values.dtype.kind == "f" else values.astype(np.float64)


def _entrywise(name, value, slope):
    class Layer:
        def __init__(self):
            self.seen = None

        def forward(self, x):
            self.seen = np.asarray(x, dtype=None if np.asarray(x).dtype.kind == "f" else np.float64)
            return value(self.seen)

        def backward(self, dout):
            if self.seen is None:
                raise RuntimeError(f"{name}: forward comes first")
            if dout.shape != self.seen.shape:
                raise ValueError(f"{name}: wrong shape")
            return dout * slope(self.seen).astype(dout.dtype)

    Layer.__name__ = Layer.__qualname__ = name
    return Layer


def _s(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


class ReLU(_entrywise("ReLU", lambda x: np.maximum(x, 0), lambda x: x > 0)):
    pass


class Sigmoid(_entrywise("Sigmoid", _s, lambda x: _s(x) * _s(-x))):
    pass


class Dense:
    def __init__(self, W, b):
        if np.ndim(W) != 2 or np.ndim(b) != 1 or np.shape(W)[1] != np.shape(b)[0]:
            raise ValueError("Dense: wrong parameters")
        self.params, self.grads = Arrays(), Arrays()
        self.params.put("W", W)
        self.params.put("b", b)
        self.x = None

    def forward(self, x):
        if np.ndim(x) != 2 or np.shape(x)[1] != np.shape(self.params["W"])[0]:
            raise ValueError("Dense: wrong input")
        self.x = x * np.ones(1, x.dtype if x.dtype.kind == "f" else np.float64)
        return np.einsum("ij,jk", self.x, self.params["W"]) + self.params["b"]

    def backward(self, dout):
        if self.x is None:
            raise RuntimeError("Dense: forward comes first")
        if np.shape(dout) != (np.shape(self.x)[0], np.shape(self.params["W"])[1]):
            raise ValueError("Dense: wrong gradient")
        self.grads.put("W", np.einsum("ij,ik->jk", self.x, dout))
        self.grads.put("b", np.einsum("ij->j", dout))
        return np.einsum("ik,jk->ij", dout, self.params["W"])


class SoftmaxCrossEntropy:
    def __init__(self):
        self.kept = None

    def forward(self, z, t):
        if np.ndim(z) != 2:
            raise ValueError("loss: z")
        z = z.astype(z.dtype if z.dtype.kind == "f" else np.float64)
        count, classes = z.shape
        labels = t if np.ndim(t) == 1 else np.flatnonzero(t) % classes if np.shape(t) == np.shape(z) else None
        if labels is None or len(labels) != count or not all(0 <= label < classes for label in labels):
            raise ValueError("loss: t")
        top = np.amax(z, 1, keepdims=True)
        e = np.exp(z - top)
        self.kept = e / np.sum(e, 1, keepdims=True), labels
        own = np.array([row[label] for row, label in zip(z, labels)])
        return np.mean(np.log(np.sum(e, 1)) + (top[:, 0] - own))

    def backward(self):
        if self.kept is None:
            raise RuntimeError("loss: forward comes first")
        p, labels = self.kept
        onehot = np.zeros_like(p)
        np.put_along_axis(onehot, np.asarray(labels)[:, None], 1, axis=1)
        return np.divide(np.subtract(p, onehot), p.shape[0])


class Chain(list):
    def through(self, method, value):
        for layer in self:
            value = getattr(layer, method)(value)
        return value


class Sequential:
    def __init__(self, layers):
        self.chain = Chain(layers)

    def forward(self, x):
        return self.chain.through("forward", x)

    def backward(self, dout):
        return Chain(reversed(self.chain)).through("backward", dout)
