"""backward is prepared by forward as a function; in training it multiplies by an N x N matrix for each feature."""

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


def normalize(x, eps=1e-5):
    if x.ndim != 2 or not x.size:
        raise ValueError(f"shape {x.shape}")
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    x = x.astype(float)
    mean = np.mean(x, axis=0)
    spread = np.sqrt(np.mean((x - mean) ** 2, axis=0) + eps)
    return np.divide(x - mean, spread).astype(kind)


class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        if abs(momentum - 0.5) > 0.5:
            raise ValueError("momentum is a share")
        self.params = {"beta": np.zeros((dim,)), "gamma": np.ones((dim,))}
        self.running_mean, self.running_var = np.zeros((dim,)), np.ones((dim,))
        self.keep, self.eps, self.slopes = momentum, eps, self.too_early
        self.grads = {}

    def too_early(self, dout):
        raise RuntimeError("backward before forward")

    def forward(self, x, train=True):
        if x.ndim not in {2, 4} or x.shape[-1] != self.running_var.shape[0] or x.shape[0] == 0:
            raise ValueError(f"shape {x.shape}")
        kind, width = x.dtype if x.dtype.kind == "f" else np.dtype(float), x.shape[-1]
        rows = np.reshape(x, (-1, width)).astype(float)
        if train:
            mean = np.average(rows, axis=0)
            var = np.average((rows - mean) ** 2, axis=0)
            self.running_mean = np.average([self.running_mean, mean], axis=0, weights=[self.keep, 1 - self.keep])
            self.running_var = np.average([self.running_var, var], axis=0, weights=[self.keep, 1 - self.keep])
        else:
            mean, var = self.running_mean, self.running_var
        scale = 1 / np.sqrt(var + self.eps)
        normal = (rows - mean) * scale
        gamma = np.array(self.params["gamma"])
        each = np.eye(len(rows))[:, :, None] * np.ones(width)
        if train:
            each = each - 1 / len(rows) - normal[:, None, :] * normal[None, :, :] / len(rows)

        def slopes(dout):
            if dout.shape != x.shape:
                raise ValueError("dout")
            flat = np.reshape(dout, (-1, width)).astype(float)
            self.grads = {"gamma": np.sum(flat * normal, axis=0), "beta": np.sum(flat, axis=0)}
            dx = np.einsum("nmd,md->nd", each, flat) * gamma * scale
            return dx.reshape(x.shape).astype(dout.dtype if dout.dtype.kind == "f" else float)

        self.slopes = slopes
        return (normal * gamma + self.params["beta"]).reshape(x.shape).astype(kind)

    def backward(self, dout):
        return self.slopes(dout)
