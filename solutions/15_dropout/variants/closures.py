"""Each forward builds the function that backward will call; the mean keeps a running average."""

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


def _checked(rate):
    if rate < 0 or rate >= 1:
        raise ValueError("rate is a share from 0 to below 1")
    return 1.0 - float(rate)


def _nothing_yet(dout):
    raise RuntimeError("run forward first")


class Dropout:
    def __init__(self, rate, rng):
        share = _checked(rate)
        self._coins = lambda shape: rng.uniform(size=shape) < share
        self._share = share
        self.backward = _nothing_yet

    def forward(self, x, train=True):
        def guarded(rule):
            def backward(dout):
                if dout.shape != x.shape:
                    raise ValueError("dout has another shape")
                return rule(dout)

            return backward

        if not train:
            self.backward = guarded(lambda dout: dout.copy())
            return x.copy()
        stays = self._coins(x.shape)
        if x.dtype.kind != "f":
            x = x.astype(float)

        def rule(values):
            return np.where(stays, values / self._share, 0).astype(values.dtype)

        self.backward = guarded(rule)
        return rule(x)


def ensemble_mean(x, rate, rng, passes):
    layer = Dropout(rate, rng)
    mean = layer.forward(x)
    for done in range(1, passes):
        mean = mean + (layer.forward(x) - mean) / (done + 1)
    return mean
