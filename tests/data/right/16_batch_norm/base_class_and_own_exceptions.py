"""An abstract layer does the checks and raises exceptions of its own."""

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np


# --- given: a network that is trained with your layer; change nothing here ------------------------------
def fit(
    make_layer: Callable | None,
    X: np.ndarray,
    t: np.ndarray,
    rng: np.random.Generator,
    *,
    hidden: tuple[int, ...] = (64, 64, 64, 64),
    scale: float = 0.05,
    lr: float = 0.05,
    epochs: int = 3,
    batch_size: int = 32,
) -> dict[str, np.ndarray]:
    """Train dense layers with ReLU by SGD; after each hidden layer, before its ReLU, comes a layer of yours.

    은닉층마다 ReLU 앞에 여러분의 계층을 넣은 신경망을 SGD로 훈련합니다.

    Args:
        make_layer: make_layer(dim) gives a layer as BatchNorm is one; None trains without such layers.
        X: inputs (N, D).
        t: labels (N,), integers.
        rng: start values and the order of the samples.
        hidden: neurons of each hidden layer.
        scale: standard deviation of the weights at the start.
        lr: learning rate.
        epochs: how often all samples are used.
        batch_size: samples in a batch.

    Returns:
        W1, b1, W2, … of the dense layers; gamma1, beta1, mean1, var1, … of your layers.
    """
    sizes = [X.shape[1], *hidden, int(t.max()) + 1]
    layers = range(len(hidden) + 1)
    weights = [rng.normal(0, scale, size=(sizes[place], sizes[place + 1])) for place in layers]
    biases = [np.zeros(size) for size in sizes[1:]]
    norms = [] if make_layer is None else [make_layer(size) for size in hidden]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            h, went_in, gates = X[rows], [], []
            for place in layers:
                went_in.append(h)
                h = h @ weights[place] + biases[place]
                if place < len(hidden):
                    if norms:
                        h = norms[place].forward(h, train=True)
                    gates.append(h > 0)
                    h = h * gates[place]
            d = np.exp(h - h.max(axis=1, keepdims=True))
            d /= d.sum(axis=1, keepdims=True)
            d[np.arange(len(rows)), t[rows]] -= 1
            d /= len(rows)
            for place in reversed(layers):
                if place < len(hidden):
                    d = d * gates[place]
                    if norms:
                        d = norms[place].backward(d)
                dW, db = went_in[place].T @ d, d.sum(axis=0)
                d = d @ weights[place].T
                weights[place] -= lr * dW
                biases[place] -= lr * db
            for norm in norms:
                for name in ("gamma", "beta"):
                    norm.params[name] -= lr * norm.grads[name]
    found = {}
    for place in layers:
        found |= {f"W{place + 1}": weights[place], f"b{place + 1}": biases[place]}
    for place, norm in enumerate(norms, 1):
        found |= {f"{name}{place}": norm.params[name] for name in ("gamma", "beta")}
        found |= {f"mean{place}": norm.running_mean, f"var{place}": norm.running_var}
    return found


# --- end of given ---------------------------------------------------------------------------------------


class ShapeError(ValueError):
    pass


class OrderError(RuntimeError):
    pass


class Layer(ABC):
    shape = None

    def forward(self, x, train=True):
        self.check(x)
        y = self.run(self.real(x), train)
        self.shape = x.shape
        return y.astype(self.real(x).dtype)

    def backward(self, dout):
        if self.shape is None:
            raise OrderError("too early")
        if dout.shape != self.shape:
            raise ShapeError("another shape")
        return self.back(self.real(dout)).astype(self.real(dout).dtype)

    @staticmethod
    def real(a):
        return a if a.dtype.kind == "f" else np.float64(a)

    @abstractmethod
    def check(self, x): ...

    @abstractmethod
    def run(self, x, train): ...

    @abstractmethod
    def back(self, dout): ...


def normalize(x, eps=1e-5):
    if x.ndim != 2 or x.shape[0] == 0:
        raise ShapeError("not a batch")
    x = Layer.real(x)
    return (x - np.mean(x, 0)) / np.sqrt(np.var(x, 0) + eps)


class BatchNorm(Layer):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if not 0.0 <= momentum <= 1.0:
            raise ValueError("momentum")
        self.dim, self.momentum, self.eps = dim, momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)

    def check(self, x):
        if x.ndim not in (2, 4) or x.shape[-1] != self.dim or not x.shape[0]:
            raise ShapeError("does not fit")

    def run(self, x, train):
        self.train, axes = train, tuple(range(x.ndim - 1))
        if train:
            mean, var = x.mean(axes), x.var(axes)
            for name, value in (("running_mean", mean), ("running_var", var)):
                setattr(self, name, self.momentum * getattr(self, name) + (1 - self.momentum) * value)
        else:
            mean, var = self.running_mean, self.running_var
        self.root = np.sqrt(var + self.eps)
        self.normal = (x - mean) / self.root
        return self.normal * self.params["gamma"] + self.params["beta"]

    def back(self, dout):
        axes = tuple(range(dout.ndim - 1))
        self.grads = {"gamma": (dout * self.normal).sum(axes), "beta": dout.sum(axes)}
        g = dout * self.params["gamma"]
        away = g.mean(axes) + self.normal * (g * self.normal).mean(axes) if self.train else 0
        return (g - away) / self.root
