"""Every channel by itself, in Python loops over its numbers; the backward pass adds up all pairs of samples."""

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


def typed(values, like):
    return np.array(values, dtype=like.dtype if like.dtype.kind == "f" else float)


def center_and_var(column):
    mean = sum(column) / len(column)
    return mean, sum((v - mean) * (v - mean) for v in column) / len(column)


def normalize(x, eps=1e-5):
    if x.ndim != 2 or x.shape[0] < 1:
        raise ValueError("x is no batch")
    done = []
    for column in x.T.tolist():
        mean, var = center_and_var(column)
        done.append([(v - mean) * (var + eps) ** -0.5 for v in column])
    return typed(done, x).T


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if momentum < 0 or momentum > 1:
            raise ValueError("momentum")
        self.dim, self.momentum, self.eps = dim, momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {"gamma": np.zeros(dim), "beta": np.zeros(dim)}
        self.running_mean = np.zeros(dim)
        self.running_var = np.ones(dim)
        self.kept = None

    def forward(self, x, train=True):
        if x.ndim not in (2, 4) or x.shape[-1] != self.dim or x.shape[0] == 0:
            raise ValueError("x")
        columns, out, roots = [], [], []
        for j, column in enumerate(x.reshape(-1, self.dim).T.tolist()):
            if train:
                mean, var = center_and_var(column)
                self.running_mean[j] += (1 - self.momentum) * (mean - self.running_mean[j])
                self.running_var[j] += (1 - self.momentum) * (var - self.running_var[j])
            else:
                mean, var = float(self.running_mean[j]), float(self.running_var[j])
            root = (var + self.eps) ** 0.5
            columns.append([(v - mean) / root for v in column])
            out.append([float(self.params["gamma"][j]) * v + float(self.params["beta"][j]) for v in columns[-1]])
            roots.append(root)
        self.kept = columns, roots, x.shape, train
        return typed(out, x).T.reshape(x.shape)

    def backward(self, dout):
        if self.kept is None:
            raise RuntimeError("no forward yet")
        columns, roots, shape, train = self.kept
        if dout.shape != shape:
            raise ValueError("dout")
        dx = []
        for j, slopes in enumerate(dout.reshape(-1, self.dim).T.tolist()):
            normal, n = columns[j], len(slopes)
            self.grads["beta"][j] = sum(slopes)
            self.grads["gamma"][j] = along = sum(s * v for s, v in zip(slopes, normal))
            factor = float(self.params["gamma"][j]) / roots[j]
            if train:
                dx.append([factor * (s - sum(slopes) / n - v * along / n) for s, v in zip(slopes, normal)])
            else:
                dx.append([factor * s for s in slopes])
        return typed(dx, dout).T.reshape(shape)
