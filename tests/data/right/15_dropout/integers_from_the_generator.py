"""Coins are the bits of large random integers; eval keeps its own kind of memory; the given block is edited."""

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
            passed = layer.forward(np.maximum(total, 0.0), train=True)
            scores = passed @ p["W2"] + p["b2"]
            d_scores = np.exp(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)) - targets[rows]
            slope = np.where(total > 0, layer.backward(d_scores @ p["W2"].T), 0.0)
            steps = {"W1": X[rows].T @ slope, "b1": slope.sum(0), "W2": passed.T @ d_scores, "b2": d_scores.sum(0)}
            p = {name: p[name] - lr / len(rows) * step for name, step in steps.items()}
    return p


# --- end of given ----------------------------------------------------------------------------------------


class Dropout:
    def __init__(self, rate, rng):
        if rate < 0 or rate >= 1:
            raise ValueError("rate")
        self.limit = int(round(rate * 2**40))
        self.rate, self.rng = float(rate), rng
        self.memory = []

    def forward(self, x, train=True):
        gone = self.rng.integers(0, 2**40, size=x.shape) < self.limit if train else None
        self.memory = [(x.shape, gone)]
        return x if gone is None else self.drop(x, gone)

    def backward(self, dout):
        if len(self.memory) == 0:
            raise RuntimeError("memory is empty")
        shape, gone = self.memory[-1]
        if shape != dout.shape:
            raise ValueError("shape")
        return dout if gone is None else self.drop(dout, gone)

    def drop(self, values, gone):
        kept = np.copy(values) if values.dtype.kind == "f" else values.astype(float)
        kept[gone] = 0
        kept[~gone] /= 1 - self.rate
        return kept


def ensemble_mean(x, rate, rng, passes):
    layer, count = Dropout(rate, rng), 0
    mean = np.zeros(x.shape, x.dtype if x.dtype.kind == "f" else float)
    while count < passes:
        count += 1
        mean = mean * ((count - 1) / count) + layer.forward(x) / count
    return mean
