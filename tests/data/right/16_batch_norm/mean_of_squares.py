"""Finds the variance as mean of squares minus square of mean, never below 0."""

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


def stats(x):
    axes = tuple(range(x.ndim))[:-1]
    mean = x.mean(axes)
    return mean, np.maximum((x * x).mean(axes) - mean * mean, 0)


def as_float(x):
    return x + 0.0 if x.dtype.kind != "f" else x


def normalize(x, eps=1e-5):
    if x.ndim != 2:
        raise ValueError("two axes, please")
    if x.shape[0] < 1:
        raise ValueError("an empty batch")
    x = as_float(x)
    mean, var = stats(x)
    return (x - mean) / (var + eps) ** 0.5


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum < 0:
            raise ValueError("momentum below 0")
        if momentum > 1:
            raise ValueError("momentum above 1")
        self.dim, self.momentum, self.eps = dim, momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {}
        self.running_mean = np.zeros(dim)
        self.running_var = np.ones(dim)
        self.ready = False

    def forward(self, x, train=True):
        if x.ndim != 2 and x.ndim != 4:
            raise ValueError("axes")
        if x.shape[0] == 0 or x.shape[-1] != self.dim:
            raise ValueError("sizes")
        x = as_float(x)
        if train:
            mean, var = stats(x)
            m = self.momentum
            self.running_mean = m * self.running_mean + (1 - m) * mean
            self.running_var = m * self.running_var + (1 - m) * var
        else:
            mean, var = self.running_mean, self.running_var
        self.inv = 1 / np.sqrt(var + self.eps)
        self.xhat = (x - mean) * self.inv
        self.train = train
        self.ready = True
        return np.asarray(self.params["gamma"] * self.xhat + self.params["beta"], dtype=x.dtype)

    def backward(self, dout):
        if not self.ready:
            raise RuntimeError("call forward first")
        if dout.shape != self.xhat.shape:
            raise ValueError("dout and output differ")
        dout = as_float(dout)
        axes = tuple(range(dout.ndim))[:-1]
        n = dout.size // self.dim
        dbeta, dgamma = dout.sum(axes), (dout * self.xhat).sum(axes)
        self.grads["gamma"], self.grads["beta"] = dgamma, dbeta
        scale = self.params["gamma"] * self.inv
        if not self.train:
            return (dout * scale).astype(dout.dtype)
        return (scale / n * (n * dout - dbeta - self.xhat * dgamma)).astype(dout.dtype)
