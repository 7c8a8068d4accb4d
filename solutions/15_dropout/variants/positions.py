"""Keeps the flat positions of what is left out instead of a mask; the mean draws all passes at once."""

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


def _positions(rate, rng, size):
    if rate < 0 or 1 <= rate:
        raise ValueError("no such rate")
    return np.flatnonzero(rng.random(size) < rate)


class Dropout:
    gone = None

    def __init__(self, rate, rng):
        self.nothing = _positions(rate, rng, 0)
        self.rate, self.rng = rate, rng

    def forward(self, x, train=True):
        self.shape = x.shape
        self.trained = train
        self.gone = _positions(self.rate, self.rng, x.size) if train else self.nothing
        return self.pass_on(x)

    def backward(self, dout):
        if self.gone is None:
            raise RuntimeError("there was no forward")
        if self.shape != dout.shape:
            raise ValueError(f"expected {self.shape}, got {dout.shape}")
        return self.pass_on(dout)

    def pass_on(self, values):
        out = np.array(values, dtype=values.dtype if values.dtype.kind == "f" else float)
        if self.trained:
            out /= 1 - self.rate
        out.reshape(-1)[self.gone] = 0
        return out


def ensemble_mean(x, rate, rng, passes):
    outputs = np.repeat(x[np.newaxis] / (1 - rate) if rate < 1 else x, passes, axis=0)
    outputs.reshape(-1)[_positions(rate, rng, outputs.size)] = 0
    return outputs.mean(axis=0)
