"""forward starts a generator that waits for gradients; backward sends them in, as often as it likes."""

import numpy as np


def _float(a):
    return a if a.dtype.kind == "f" else a.astype(np.float64)


def _waiting(slope_back):
    dx = None
    while True:
        dout = yield dx
        dx = slope_back(dout)


class _Layer:
    _shape = None

    def _wait(self, shape, slope_back):
        self._shape = shape
        self._back = _waiting(slope_back)
        next(self._back)

    def backward(self, dout):
        if self._shape is None:
            raise RuntimeError("nobody is waiting for a gradient")
        if dout.shape != self._shape:
            raise ValueError("the gradient does not have the shape of the output")
        return self._back.send(dout)


class Dense(_Layer):
    def __init__(self, W, b):
        if W.ndim != 2 or b.shape != W.shape[1:]:
            raise ValueError("W and b do not match")
        self.params = {"W": _float(W), "b": _float(b)}
        self.grads = {}

    def forward(self, x):
        W, b = self.params["W"], self.params["b"]
        if x.ndim != 2 or x.shape[1:] != W.shape[:1]:
            raise ValueError("x does not match W")
        x = _float(x)
        y = x @ W + b

        def slope_back(dout):
            self.grads = {"W": (dout.T @ x).T, "b": dout.sum(axis=0)}
            return (W @ dout.T).T

        self._wait(y.shape, slope_back)
        return y


class ReLU(_Layer):
    def forward(self, x):
        x = _float(x)
        y = np.where(x < 0, 0, x)
        self._wait(y.shape, lambda dout: np.where(y == 0, 0, dout))
        return y


class Sigmoid(_Layer):
    def forward(self, x):
        x = _float(x)
        y = np.exp(np.minimum(x, 0)) / (np.exp(-np.abs(x)) + 1)
        self._wait(y.shape, lambda dout: y * (1 - y) * dout)
        return y


class SoftmaxCrossEntropy:
    _dz = None

    def forward(self, z, t):
        if z.ndim != 2:
            raise ValueError("z must be (N, K)")
        z = _float(z)
        hot = np.zeros_like(z)
        if t.ndim == 1:
            if t.size != len(z):
                raise ValueError("too many or too few labels")
            for row, label in zip(hot, t):
                if not 0 <= label < z.shape[1]:
                    raise ValueError("label out of range")
                row[label] = 1
        else:
            if t.shape != z.shape:
                raise ValueError("one-hot rows of another shape")
            hot[...] = t
        gaps = z - z.max(axis=1, keepdims=True)
        e = np.exp(gaps)
        s = e.sum(axis=1, keepdims=True)
        self._dz = (e / s - hot) / len(z)
        return float(np.average(np.log(s[:, 0]) - (gaps * hot).sum(axis=1)))

    def backward(self):
        if self._dz is None:
            raise RuntimeError("nobody is waiting for a gradient")
        return self._dz


class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, dout):
        return self._from(len(self.layers) - 1, dout)

    def _from(self, place, dout):
        return dout if place < 0 else self._from(place - 1, self.layers[place].backward(dout))
