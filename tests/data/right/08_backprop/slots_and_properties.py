"""__slots__ and properties; the gradients are computed only when somebody reads grads."""

import numpy as np


def _f(a):
    a = np.asarray(a)
    return a.astype(a.dtype if a.dtype.kind == "f" else np.float64)


class Dense:
    __slots__ = ("_params", "_x", "_dout")

    def __init__(self, W, b):
        self._params = {"W": _f(W), "b": _f(b)}
        self._x = self._dout = None

    @property
    def params(self):
        return self._params

    @property
    def grads(self):
        x, dout = self._x, self._dout
        return {"W": (x[:, :, None] * dout[:, None, :]).sum(0), "b": dout.sum(0)}

    def forward(self, x):
        W, b = self._params["W"], self._params["b"]
        if W.ndim != 2 or b.shape != (W.shape[1],):
            raise ValueError("W or b")
        if x.ndim != 2 or x.shape[1] != len(W):
            raise ValueError("x")
        self._x = _f(x)
        return np.add(np.dot(self._x, W), b)

    def backward(self, dout):
        if self._x is None:
            raise ValueError("there is nothing to go back to")
        if dout.shape != (len(self._x), self._params["W"].shape[1]):
            raise ValueError("dout")
        self._dout = dout.copy()
        return np.inner(dout, self._params["W"])


class ReLU:
    __slots__ = ("_gate",)

    def forward(self, x):
        x = _f(x)
        self._gate = np.sign(np.maximum(x, 0))
        return x * self._gate

    def backward(self, dout):
        try:
            gate = self._gate
        except AttributeError:
            raise RuntimeError("no forward") from None
        if gate.shape != dout.shape:
            raise ValueError("dout")
        return dout * gate.astype(dout.dtype)


class Sigmoid:
    __slots__ = ("_y",)

    def forward(self, x):
        x = _f(x)
        negative = x < 0
        y = np.exp(np.where(negative, x, -x))
        y = np.where(negative, y, 1) / (1 + y)
        self._y = y
        return y

    def backward(self, dout):
        if not hasattr(self, "_y"):
            raise RuntimeError("no forward")
        if self._y.shape != dout.shape:
            raise ValueError("dout")
        return (1 - self._y) * self._y * dout


class SoftmaxCrossEntropy:
    __slots__ = ("_z", "_t")

    def __init__(self):
        self._z = None

    @staticmethod
    def _log_softmax(z):
        z = z - z.max(axis=-1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))

    def forward(self, z, t):
        if z.ndim != 2 or t.ndim > 2 or t.shape != z.shape[: t.ndim] or t.ndim == 0:
            raise ValueError("shapes")
        if t.ndim == 1 and not ((0 <= t) & (t < z.shape[1])).all():
            raise ValueError("labels")
        self._z = _f(z)
        self._t = np.identity(z.shape[1], dtype=self._z.dtype)[t] if t.ndim == 1 else t.astype(self._z.dtype)
        return -(self._t * self._log_softmax(self._z)).sum(axis=1).mean()

    def backward(self):
        if self._z is None:
            raise RuntimeError("no forward")
        return (np.exp(self._log_softmax(self._z)) - self._t) / self._z.shape[0]


class Sequential:
    __slots__ = ("_chain",)

    def __init__(self, layers):
        self._chain = tuple(layers)

    def forward(self, x):
        for layer in iter(self._chain):
            x = layer.forward(x)
        return x

    def backward(self, dout):
        for layer in reversed(self._chain):
            dout = layer.backward(dout)
        return dout
