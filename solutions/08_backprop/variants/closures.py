"""Each forward leaves behind a function that goes back; backward only calls it."""

import numpy as np


def _floats(a):
    return a.astype(np.promote_types(a.dtype, np.float32) if a.dtype.kind == "f" else float)


def _too_early(*_):
    raise RuntimeError("backward was called before forward")


def _checked(shape, back):
    def call(dout):
        if dout.shape != shape:
            raise ValueError(f"the output had shape {shape}, its gradient has {dout.shape}")
        return back(dout)

    return call


class Dense:
    def __init__(self, W, b):
        self.params = dict(W=_floats(W), b=_floats(b))
        self.grads = {}
        self._back = _too_early

    def forward(self, x):
        W, b = self.params["W"], self.params["b"]
        if x.ndim != 2 or W.ndim != 2 or (x.shape[1], *b.shape) != W.shape:
            raise ValueError("sizes of x, W and b do not match")
        x = _floats(x)

        def back(dout):
            self.grads["W"] = np.dot(dout.T, x).T
            self.grads["b"] = np.add.reduce(dout)
            return np.dot(W, dout.T).T

        self._back = _checked((x.shape[0], W.shape[1]), back)
        return np.dot(x, W) + b

    def backward(self, dout):
        return self._back(dout)


class ReLU:
    def __init__(self):
        self._back = _too_early

    def forward(self, x):
        x = _floats(x)
        slope = np.heaviside(x, 0)
        self._back = _checked(x.shape, lambda dout: dout * slope)
        return (x + abs(x)) / 2

    def backward(self, dout):
        return self._back(dout)


class Sigmoid:
    def __init__(self):
        self._back = _too_early

    def forward(self, x):
        y = np.tanh(_floats(x) / 2) / 2 + 0.5
        self._back = _checked(x.shape, lambda dout: dout * (y - y**2))
        return y

    def backward(self, dout):
        return self._back(dout)


class SoftmaxCrossEntropy:
    def __init__(self):
        self._back = _too_early

    def forward(self, z, t):
        if z.ndim != 2 or len(t) != len(z):
            raise ValueError("z needs two axes and t one entry for each row")
        n, k = z.shape
        if t.ndim == 2:
            if t.shape[1] != k:
                raise ValueError("one-hot rows have another width than z")
            t = t.argmax(axis=1)
        elif t.ndim != 1 or ((t < 0) | (t >= k)).any():
            raise ValueError("labels must be classes")
        z = _floats(z)
        rows = np.arange(n)
        gaps = z - z[rows, t][:, None]
        top = gaps.max(axis=1, keepdims=True)
        e = np.exp(gaps - top)
        total = e.sum(axis=1, keepdims=True)

        def back():
            dz = e / total
            dz[rows, t] -= 1
            return dz / n

        self._back = back
        return float(np.mean(top + np.log(total)))

    def backward(self):
        return self._back()


class Sequential:
    def __init__(self, layers):
        self._layers = layers
        self._back = _too_early

    def forward(self, x):
        steps = []
        for layer in self._layers:
            x = layer.forward(x)
            steps.append(layer.backward)

        def back(dout):
            while steps:
                dout = steps.pop()(dout)
            return dout

        self._back = back
        return x

    def backward(self, dout):
        return self._back(dout)
