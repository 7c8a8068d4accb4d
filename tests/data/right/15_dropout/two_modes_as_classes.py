"""A class for each mode; forward chooses one and backward asks it."""

from collections.abc import Callable

import numpy as np


# --- given: trains a small network with your layer inside; change nothing here ---------------------------
def fit(
    make_layer: Callable,
    X: np.ndarray,
    t: np.ndarray,
    rng: np.random.Generator,
    *,
    rate: float,
    hidden: int = 128,
    epochs: int = 90,
    batch_size: int = 30,
    lr: float = 0.4,
) -> dict[str, np.ndarray]:
    """Train a classifier with one hidden layer; the layer to try out works between hidden layer and output layer.

    은닉층이 하나인 분류기를 훈련합니다. 시험해 볼 계층은 은닉층과 출력층 사이에서 일합니다.

    Args:
        make_layer: make_layer(rate, rng) -> layer with forward(x, train=True) and backward(dout), such as Dropout.
        X: inputs, shape (N, D).
        t: labels, shape (N,), from 0 up.
        rng: draws the start weights and the order of the samples; the layer gets it too.
        rate: dropout rate for the layer.
        hidden: number of hidden neurons.
        epochs: how often all samples are used.
        batch_size: samples in a batch.
        lr: learning rate.

    Returns:
        The trained W1, b1, W2, b2; the scores in evaluation mode are np.maximum(X @ W1 + b1, 0) @ W2 + b2.
    """
    targets = np.eye(int(t.max()) + 1)[t]
    sizes = X.shape[1], hidden, targets.shape[1]
    p = {"W1": rng.normal(size=sizes[:2]) * (2 / sizes[0]) ** 0.5, "b1": np.zeros(hidden)}
    p |= {"W2": rng.normal(size=sizes[1:]) * (2 / hidden) ** 0.5, "b2": np.zeros(sizes[2])}
    layer = make_layer(rate, rng)
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            total = X[rows] @ p["W1"] + p["b1"]
            went_on = layer.forward(np.maximum(total, 0.0), train=True)
            scores = went_on @ p["W2"] + p["b2"]
            d_scores = np.exp(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)) - targets[rows]
            d_total = np.where(total > 0, layer.backward(d_scores @ p["W2"].T), 0.0)
            steps = {"W1": X[rows].T @ d_total, "b1": d_total.sum(0), "W2": went_on.T @ d_scores, "b2": d_scores.sum(0)}
            p = {name: p[name] - lr / len(rows) * step for name, step in steps.items()}
    return p


# --- end of given ----------------------------------------------------------------------------------------


class _Evaluation:
    def __init__(self, shape):
        self.shape = shape

    def __call__(self, values):
        return values


class _Training(_Evaluation):
    def __init__(self, shape, rate, rng):
        super().__init__(shape)
        self.dropped = rng.uniform(0, 1, shape) < rate
        self.boost = 1 / (1 - rate)

    def __call__(self, values):
        out = _real(values)
        out = out * out.dtype.type(self.boost)
        out[self.dropped] = 0
        return out


def _real(values):
    return values if values.dtype.kind == "f" else values.astype(np.float64)


class Dropout:
    def __init__(self, rate: float, rng: np.random.Generator):
        if 0 <= rate < 1:
            self.rate, self.rng, self.mode = float(rate), rng, None
        else:
            raise ValueError(f"{rate!r} is not in [0, 1)")

    def forward(self, x, train=True):
        self.mode = _Training(x.shape, self.rate, self.rng) if train else _Evaluation(x.shape)
        return self.mode(x)

    def backward(self, dout):
        match self.mode:
            case None:
                raise RuntimeError("no mode yet")
            case mode if mode.shape != dout.shape:
                raise ValueError("other shape")
            case mode:
                return mode(dout)


def ensemble_mean(x, rate, rng, passes):
    layer = Dropout(rate, rng)
    return np.average([layer.forward(x) for _ in range(passes)], axis=0).astype(_real(x).dtype)
