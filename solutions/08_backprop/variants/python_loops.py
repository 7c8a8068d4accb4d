"""Everything by plain loops over samples and entries."""

import math

import numpy as np


def _float_dtype(*arrays):
    return np.result_type(*(a.dtype if a.dtype.kind == "f" else np.float64 for a in arrays))


class Dense:
    def __init__(self, W, b):
        self.params = {"W": np.array(W, dtype=_float_dtype(W)), "b": np.array(b, dtype=_float_dtype(b))}
        self.grads = None
        self._rows = None

    def forward(self, x):
        W, b = self.params["W"], self.params["b"]
        if W.ndim != 2 or b.ndim != 1 or len(b) != W.shape[1]:
            raise ValueError("b needs one entry for each column of W")
        if x.ndim != 2:
            raise ValueError("x must be a batch of rows")
        if x.shape[1] != len(W):
            raise ValueError("x is too wide or too narrow")
        out = np.empty((len(x), len(b)), dtype=_float_dtype(x, W))
        for n, row in enumerate(x):
            for m in range(len(b)):
                total = b[m]
                for d in range(len(row)):
                    total = total + row[d] * W[d, m]
                out[n, m] = total
        self._rows = x
        return out

    def backward(self, dout):
        if self._rows is None:
            raise ValueError("nothing to go back through")
        x, W = self._rows, self.params["W"]
        if dout.shape != (x.shape[0], W.shape[1]):
            raise ValueError("dout has another shape than the output")
        dW, db = np.zeros_like(W), np.zeros_like(self.params["b"])
        dx = np.zeros(x.shape, dtype=_float_dtype(dout, W))
        for n in range(x.shape[0]):
            for m in range(W.shape[1]):
                db[m] += dout[n, m]
                for d in range(W.shape[0]):
                    dW[d, m] += x[n, d] * dout[n, m]
                    dx[n, d] += W[d, m] * dout[n, m]
        self.grads = {"W": dW, "b": db}
        return dx


class _Elementwise:
    def forward(self, x):
        self._x = x
        out = np.empty(x.shape, dtype=_float_dtype(x))
        for place in np.ndindex(x.shape):
            out[place] = self._value(float(x[place]))
        return out

    def backward(self, dout):
        if not hasattr(self, "_x"):
            raise RuntimeError("no forward yet")
        if dout.shape != self._x.shape:
            raise ValueError("dout has another shape than the input")
        dx = np.empty_like(dout)
        for place in np.ndindex(dout.shape):
            dx[place] = dout[place] * self._slope(float(self._x[place]))
        return dx


class ReLU(_Elementwise):
    def _value(self, v):
        return v if v > 0 else 0.0

    def _slope(self, v):
        return 1.0 if v > 0 else 0.0


class Sigmoid(_Elementwise):
    def _value(self, v):
        if v < 0:
            e = math.exp(v)
            return e / (1 + e)
        return 1 / (1 + math.exp(-v))

    def _slope(self, v):
        return self._value(v) * self._value(-v)


class SoftmaxCrossEntropy:
    def __init__(self):
        self._dz = None

    def forward(self, z, t):
        if z.ndim != 2:
            raise ValueError("z must be a batch of rows")
        if t.ndim == 2:
            if t.shape != z.shape:
                raise ValueError("one-hot rows must have the shape of z")
            labels = [list(row).index(max(row)) for row in t]
        else:
            labels = [int(label) for label in t]
        if len(labels) != len(z):
            raise ValueError("one target for each row")
        if any(label not in range(z.shape[1]) for label in labels):
            raise ValueError("there is no such class")
        dz = np.zeros(z.shape, dtype=_float_dtype(z))
        total = 0.0
        for n, label in enumerate(labels):
            row = [float(v) for v in z[n]]
            top = max(row)
            parts = [math.exp(v - top) for v in row]
            total += math.log(sum(parts)) - (row[label] - top)
            for k, part in enumerate(parts):
                dz[n, k] = (part / sum(parts) - (k == label)) / len(labels)
        self._dz = dz
        return total / len(labels)

    def backward(self):
        if self._dz is None:
            raise RuntimeError("no forward yet")
        return self._dz


class Sequential:
    def __init__(self, layers):
        self.layers = list(layers)

    def forward(self, x):
        for i in range(len(self.layers)):
            x = self.layers[i].forward(x)
        return x

    def backward(self, dout):
        for i in range(len(self.layers) - 1, -1, -1):
            dout = self.layers[i].backward(dout)
        return dout
