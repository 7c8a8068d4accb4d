"""Dense as one matrix with the bias as its last row; params are views of it. Sequential is head and tail."""

import numpy as np

FLOATS = (np.dtype(np.float32), np.dtype(np.float64))


def to_float(a):
    return a if a.dtype in FLOATS else a.astype(np.float64)


class Dense:
    def __init__(self, W, b):
        if W.ndim != 2 or b.shape != (W.shape[1],):
            raise ValueError("b must have one entry for each column of W")
        self._all = np.vstack([to_float(W), to_float(b)])
        self.params = {"W": self._all[:-1], "b": self._all[-1]}
        self._input = None

    def forward(self, x):
        if x.ndim != 2:
            raise ValueError("x must be two-dimensional")
        x = to_float(x)
        self._input = np.hstack([x, np.ones((x.shape[0], 1), x.dtype)])
        return self._input @ self._all

    def backward(self, dout):
        if self._input is None:
            raise RuntimeError("forward first")
        if dout.shape != (self._input.shape[0], self._all.shape[1]):
            raise ValueError("dout must look like the output")
        both = self._input.T @ dout
        self._grads = {"W": both[:-1], "b": both[-1]}
        return (dout @ self._all.T)[:, :-1]

    @property
    def grads(self):
        return self._grads


class ReLU:
    _open = None

    def forward(self, x):
        self._open = np.greater(x, 0)
        return np.multiply(to_float(x), self._open)

    def backward(self, dout):
        if self._open is None:
            raise RuntimeError("forward first")
        if dout.shape != self._open.shape:
            raise ValueError("dout must look like the input")
        return np.multiply(dout, self._open)


class Sigmoid:
    def __init__(self):
        self._y = None

    def forward(self, x):
        with np.errstate(over="ignore"):
            self._y = 1 / (1 + np.exp(-to_float(x)))
        return self._y

    def backward(self, dout):
        if self._y is None:
            raise RuntimeError("forward first")
        if dout.shape != self._y.shape:
            raise ValueError("dout must look like the input")
        return self._y * (1 - self._y) * dout


class SoftmaxCrossEntropy:
    def __init__(self):
        self._saved = None

    def forward(self, z, t):
        if z.ndim != 2 or t.ndim not in (1, 2) or z.shape[: t.ndim] != t.shape:
            raise ValueError("z is (N, K); t is (N,) or (N, K)")
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        if set(labels.tolist()) - set(range(z.shape[1])):
            raise ValueError("unknown class")
        z = to_float(z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
        self._saved = p, labels
        own = np.take_along_axis(z, labels[:, None], axis=1)
        top = z.max(axis=1, keepdims=True)
        return ((top - own) + np.log(e.sum(axis=1, keepdims=True))).mean()

    def backward(self):
        if self._saved is None:
            raise RuntimeError("forward first")
        p, labels = self._saved
        dz = p.copy()
        for row, label in enumerate(labels):
            dz[row, label] -= 1
        dz /= len(dz)
        return dz


class Sequential:
    def __init__(self, layers):
        self.head, self.tail = layers[0], Sequential(layers[1:]) if len(layers) > 1 else None

    def forward(self, x):
        y = self.head.forward(x)
        return self.tail.forward(y) if self.tail else y

    def backward(self, dout):
        if self.tail:
            dout = self.tail.backward(dout)
        return self.head.backward(dout)
