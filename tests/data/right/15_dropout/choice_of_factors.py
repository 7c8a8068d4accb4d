"""The factors themselves are drawn with rng.choice; own exception derived from ValueError."""

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


class RateError(ValueError):
    """No such rate."""


class ShapeError(ValueError):
    """No such gradient."""


class Dropout:
    def __init__(self, rate, rng):
        if not (0.0 <= rate and rate < 1.0):
            raise RateError
        self.rng = rng
        self.values = [0.0, 1.0 / (1.0 - rate)]
        self.chances = [float(rate), 1.0 - float(rate)]
        self.factors = None

    def forward(self, x, train=True):
        if train:
            self.factors = self.rng.choice(self.values, size=x.shape, p=self.chances)
        else:
            self.factors = np.ones_like(x, dtype=float)
        return self.apply(x)

    def backward(self, dout):
        if self.factors is None:
            raise ShapeError("nothing went forward yet")
        if self.factors.shape != dout.shape:
            raise ShapeError(dout.shape)
        return self.apply(dout)

    def apply(self, values):
        return np.einsum("...,...->...", values, self.factors).astype("f4" if values.dtype == "f4" else "f8")


def ensemble_mean(x, rate, rng, passes):
    def outputs():
        layer = Dropout(rate, rng)
        while True:
            yield layer.forward(x)

    total = 0
    for _, out in zip(range(passes), outputs()):
        total = total + out
    return np.divide(total, passes, dtype=out.dtype)
