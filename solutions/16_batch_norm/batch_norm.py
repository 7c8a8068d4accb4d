"""Unit 16: batch normalization, in training and in use, forward and backward.

배치 정규화의 순전파와 역전파를 훈련할 때와 사용할 때로 나누어 구현합니다.
"""

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


def _floats(x: np.ndarray) -> np.ndarray:
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def normalize(x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Shift and scale every column of a batch to mean 0 and variance 1.

    배치의 열마다 평균이 0, 분산이 1이 되도록 값을 옮기고 늘이거나 줄입니다.

    Args:
        x: batch (N, D), N at least 1. Not changed.
        eps: small number that is added to the variance, before the root.

    Returns:
        Array (N, D): (x - mean) / sqrt(variance + eps), column by column; the variance divides by N.
        float32 stays float32, integers give float64.

    Raises:
        ValueError: x has not exactly two axes, or no rows.

    Source: seed L137 (10.3.2)
    """
    x = _floats(x)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError(f"a batch (N, D) with at least one row is needed, not {x.shape}")
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


class BatchNorm:
    """Batch normalization with a scale gamma and a shift beta for each feature or channel.

    특성 또는 채널마다 배율 gamma와 이동량 beta가 있는 배치 정규화 계층입니다.

    Args:
        dim: number of features D, or of channels C.
        momentum: share of the old running statistics that is kept in each update, from 0 to 1.
        eps: small number that is added to the variance, before the root.

    Attributes:
        params: {"gamma": (dim,), ones at the start, "beta": (dim,), zeros at the start}.
        grads: gradients under the same names, filled by backward.
        running_mean: (dim,), zeros at the start.
        running_var: (dim,), ones at the start.

    Raises:
        ValueError: momentum is below 0 or above 1.

    Source: seed L134-L137 (10.3.2)
    """

    def __init__(self, dim: int, momentum: float = 0.9, eps: float = 1e-5) -> None:
        if not 0 <= momentum <= 1:
            raise ValueError(f"momentum has to be from 0 to 1, not {momentum}")
        self.momentum, self.eps = momentum, eps
        self.params = {"gamma": np.ones(dim), "beta": np.zeros(dim)}
        self.grads = {}
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)
        self.last = None

    def forward(self, x: np.ndarray, train: bool = True) -> np.ndarray:
        """Normalize with the batch's statistics (train) or with the running ones, then scale and shift.

        훈련할 때는 배치의 통계로, 사용할 때는 이동 통계로 정규화한 다음 배율과 이동량을 적용합니다.

        Args:
            x: (N, D) or (N, H, W, C) with N at least 1. Not changed.
            train: True uses the batch and updates the running statistics; False uses the running statistics only.

        Returns:
            Array of the shape of x; float32 stays float32, integers give float64.

        Raises:
            ValueError: x has neither two nor four axes, its last axis is not dim long, or it holds no samples.
        """
        x = _floats(x)
        if x.ndim not in (2, 4) or x.shape[-1] != len(self.running_mean) or len(x) == 0:
            raise ValueError(f"an array of shape {x.shape} does not fit {len(self.running_mean)} features")
        axes = tuple(range(x.ndim - 1))
        mean, var = self.running_mean, self.running_var
        if train:
            mean, var = x.mean(axis=axes), x.var(axis=axes)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        std = np.sqrt(var + self.eps)
        xhat = (x - mean) / std
        self.last = (xhat, std, train)
        return (self.params["gamma"] * xhat + self.params["beta"]).astype(x.dtype)

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Find the gradients for the latest forward: those of gamma and beta into grads, that of x as result.

        가장 최근 순전파의 기울기를 구합니다. gamma와 beta의 기울기는 grads에 넣고 x의 기울기를 돌려줍니다.

        Args:
            dout: gradient of the output, exactly of its shape. Not changed.

        Returns:
            Gradient of x in the float type of dout (float64 for integers).

        Raises:
            RuntimeError: there was no forward yet.
            ValueError: dout has another shape than the output.
        """
        if self.last is None:
            raise RuntimeError("backward needs a forward first")
        xhat, std, train = self.last
        if dout.shape != xhat.shape:
            raise ValueError(f"the output had the shape {xhat.shape}, not {dout.shape}")
        dout = _floats(dout)
        axes = tuple(range(dout.ndim - 1))
        self.grads = {"gamma": (dout * xhat).sum(axis=axes), "beta": dout.sum(axis=axes)}
        dxhat = dout * self.params["gamma"]
        if train:
            dxhat = dxhat - dxhat.mean(axis=axes) - xhat * (dxhat * xhat).mean(axis=axes)
        return (dxhat / std).astype(dout.dtype)
