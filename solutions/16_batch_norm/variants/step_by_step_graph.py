"""The backward pass walks the computation graph node by node; images are made tables first."""

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


def as_table(x):
    table = np.array(x, copy=True).reshape(-1, x.shape[-1])
    return table if table.dtype in (np.float32, np.float64) else table.astype(np.float64)


def normalize(x, eps=1e-5):
    if np.ndim(x) != 2 or np.shape(x)[0] == 0:
        raise ValueError("only batches (N, D)")
    table = as_table(x)
    table -= np.add.reduce(table, axis=0) / len(table)
    return table / (np.einsum("nd,nd->d", table, table) / len(table) + eps) ** 0.5


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if not (momentum >= 0 and momentum <= 1):
            raise ValueError("momentum")
        self.momentum, self.eps = momentum, eps
        self.params = dict(gamma=np.full(dim, 1.0), beta=np.full(dim, 0.0))
        self.grads = dict()
        self.running_mean = np.full(dim, 0.0)
        self.running_var = np.full(dim, 1.0)

    def forward(self, x, train=True):
        if len(x.shape) != 2 and len(x.shape) != 4:
            raise ValueError("axes")
        if x.shape[-1] != self.params["beta"].size or x.shape[0] == 0:
            raise ValueError("size")
        table = as_table(x)
        if train:
            mean = table.mean(0)
            self.centred = table - mean
            var = (self.centred**2).mean(0)
            self.running_mean[:] = self.running_mean * self.momentum + mean * (1 - self.momentum)
            self.running_var[:] = self.running_var * self.momentum + var * (1 - self.momentum)
        else:
            self.centred = table - self.running_mean
            var = self.running_var.copy()
        self.root = np.sqrt(var + self.eps)
        self.inverse = 1 / self.root
        self.shape, self.train = x.shape, train
        out = self.centred * self.inverse * self.params["gamma"] + self.params["beta"]
        return out.astype(table.dtype).reshape(x.shape)

    def backward(self, dout):
        if not hasattr(self, "shape"):
            raise ValueError("forward comes first")
        if dout.shape != self.shape:
            raise ValueError("shape of the output expected")
        d_out = as_table(dout)
        n = len(d_out)
        self.grads["beta"] = d_out.sum(0)
        self.grads["gamma"] = (d_out * self.centred * self.inverse).sum(0)
        d_normal = d_out * self.params["gamma"]
        d_centred = d_normal * self.inverse
        if self.train:
            d_inverse = (d_normal * self.centred).sum(0)
            d_root = -d_inverse / self.root**2
            d_var = d_root * 0.5 / self.root
            d_centred = d_centred + 2 * self.centred * d_var / n
            d_centred = d_centred - d_centred.sum(0) / n
        return d_centred.astype(d_out.dtype).reshape(self.shape)
