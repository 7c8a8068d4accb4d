"""Slots, properties and loops."""

import numpy as np


class Layer:
    """What layers have in common."""

    __slots__ = ("_params", "grads", "seen")

    @property
    def params(self):
        return self._params

    @params.setter
    def params(self, value):
        self._params = dict(value)


class Scale(Layer):
    """One weight a column."""

    __slots__ = ()

    def __init__(self, w):
        self.params = {"w": np.array(w)}
        self.grads = {}

    def forward(self, x):
        self.seen = [list(row) for row in x]
        return np.array([[v * w for v, w in zip(row, self.params["w"])] for row in x])

    def backward(self, dout):
        total = [0.0] * len(self.params["w"])
        for row, slopes in zip(self.seen, dout):
            for column, value in enumerate(row):
                total[column] += value * slopes[column]
        self.grads["w"] = np.array(total)
        return np.array([[s * w for s, w in zip(slopes, self.params["w"])] for slopes in dout])


def apply_twice(f, x):
    once = f(x)
    return f(once)


def step(params, grads, lr):
    for name, grad in grads.items():
        array = params[name]
        for index in np.ndindex(array.shape):
            array[index] -= lr * grad[index]


def noise(rng, n):
    out = np.empty(n)
    rng.standard_normal(out=out)
    return out
