"""A small object for each forward, of one class for training and another for use."""

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


def real(a):
    return a.astype(np.result_type(a.dtype, np.float32) if a.dtype.kind == "f" else np.float64)


class Use:
    def __init__(self, x, mean, var, eps):
        self.axes = tuple(range(x.ndim - 1))
        self.root = np.sqrt(var + eps)
        self.out = (x - mean) / self.root

    def back(self, g):
        return g / self.root


class Training(Use):
    def __init__(self, x, eps):
        axes = tuple(range(x.ndim - 1))
        self.mean, self.var = x.mean(axes), x.var(axes)
        super().__init__(x, self.mean, self.var, eps)

    def back(self, g):
        return super().back(g - g.mean(self.axes) - self.out * (g * self.out).mean(self.axes))


def normalize(x, eps=1e-5):
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("batch expected")
    return Training(real(x), eps).out


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum < 0 or momentum > 1:
            raise ValueError("momentum expected between 0 and 1")
        self.momentum, self.eps = momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {"gamma": None, "beta": None}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)
        self.mode = None

    def forward(self, x, train=True):
        if x.ndim not in (2, 4) or x.shape[-1] != len(self.params["gamma"]) or len(x) == 0:
            raise ValueError("batch or images expected")
        x = real(x)
        if train:
            self.mode = Training(x, self.eps)
            old, new = self.momentum, 1 - self.momentum
            self.running_mean = old * self.running_mean + new * self.mode.mean
            self.running_var = old * self.running_var + new * self.mode.var
        else:
            self.mode = Use(x, self.running_mean, self.running_var, self.eps)
        return (self.mode.out * self.params["gamma"] + self.params["beta"]).astype(x.dtype)

    def backward(self, dout):
        if self.mode is None:
            raise RuntimeError("forward expected")
        if dout.shape != self.mode.out.shape:
            raise ValueError("shape of the output expected")
        dout = real(dout)
        self.grads["gamma"] = (dout * self.mode.out).sum(self.mode.axes)
        self.grads["beta"] = dout.sum(self.mode.axes)
        return self.mode.back(dout * self.params["gamma"]).astype(dout.dtype)
