"""Computes in float64 with kept axes and gives the type that was handed in."""

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


def kind_of(a):
    return np.float32 if a.dtype == np.float32 else np.float64


def normalize(x, eps=1e-5):
    if np.ndim(x) != 2 or np.size(x, 0) == 0:
        raise ValueError("x")
    wide = np.array(x, dtype=np.float64)
    wide = wide - wide.mean(axis=0, keepdims=True)
    return (wide / np.sqrt((wide**2).mean(axis=0, keepdims=True) + eps)).astype(kind_of(x))


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum > 1 or momentum < 0:
            raise ValueError("momentum")
        self.momentum = momentum
        self.eps = eps
        self.params = {"gamma": np.ones((dim,)), "beta": np.zeros((dim,))}
        self.grads = {}
        self.running_mean = np.zeros((dim,))
        self.running_var = np.ones((dim,))
        self.saved = None

    def forward(self, x, train=True):
        if x.ndim == 2:
            axes = (0,)
        elif x.ndim == 4:
            axes = (0, 1, 2)
        else:
            raise ValueError("ndim")
        if x.shape[-1] != self.running_mean.shape[0] or x.shape[0] == 0:
            raise ValueError("shape")
        wide = x.astype(np.float64)
        if train:
            mean = wide.mean(axis=axes, keepdims=True)
            var = wide.var(axis=axes, keepdims=True)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean.ravel()
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var.ravel()
        else:
            mean, var = self.running_mean, self.running_var
        xhat = (wide - mean) / np.sqrt(var + self.eps)
        self.saved = xhat, np.sqrt(var + self.eps), axes, train
        return (xhat * self.params["gamma"] + self.params["beta"]).astype(kind_of(x))

    def backward(self, dout):
        if self.saved is None:
            raise ValueError("forward has to come first")
        xhat, root, axes, train = self.saved
        if xhat.shape != dout.shape:
            raise ValueError("shape")
        d = dout.astype(np.float64)
        self.grads = {"gamma": np.sum(d * xhat, axis=axes), "beta": np.sum(d, axis=axes)}
        g = d * self.params["gamma"]
        if train:
            g = g - np.mean(g, axis=axes, keepdims=True) - xhat * np.mean(g * xhat, axis=axes, keepdims=True)
        return (g / root).astype(kind_of(dout))
