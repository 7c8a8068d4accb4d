"""Unit 15: dropout, training with neurons left out at random.

훈련할 때 무작위로 일부 뉴런을 제외하는 드롭아웃입니다.
"""

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


class Dropout:
    """Layer that leaves out numbers at random while training, and does nothing in evaluation mode.

    훈련할 때는 무작위로 일부를 제외하고, 평가할 때는 아무 일도 하지 않는 계층입니다.

    Args:
        rate: share of the numbers that is left out, from 0 up to but not including 1.
        rng: the only source of randomness; the layer uses this generator itself, not a copy.

    Raises:
        ValueError: rate is below 0, or 1 or more.

    Source: seed L126-L132 (10.3.1)
    """

    def __init__(self, rate: float, rng: np.random.Generator) -> None:
        if not 0 <= rate < 1:
            raise ValueError(f"the dropout rate must be at least 0 and below 1, not {rate}")
        self.rate, self.rng = float(rate), rng
        self.scale = None

    def forward(self, x: np.ndarray, train: bool = True) -> np.ndarray:
        """Set each number to 0 with probability rate and divide the others by 1 - rate; or return x in evaluation mode.

        각 원소를 rate의 확률로 0으로 만들고 남은 원소는 1 - rate로 나눕니다. 평가 모드에서는 x를 그대로 돌려줍니다.

        Args:
            x: values of a layer, shape (N, D) or (N, H, W, C). Not changed.
            train: True draws anew which numbers are left out; False draws nothing.

        Returns:
            Values of the shape of x; float32 stays float32, float64 stays, integers become float64.

        Source: seed L128, L129, L132 (10.3.1)
        """
        dtype = np.float32 if x.dtype == np.float32 else np.float64
        if train:
            self.scale = (self.rng.random(x.shape) >= self.rate).astype(dtype) / (1 - self.rate)
        else:
            self.scale = np.ones(x.shape, dtype)
        return x * self.scale

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Multiply dout by what the latest forward multiplied x by: 0 or 1 / (1 - rate), or 1 after evaluation mode.

        가장 최근의 forward가 x에 곱한 값을 dout에 곱합니다. 0이거나 1 / (1 - rate)이고, 평가 모드였다면 1입니다.

        Args:
            dout: gradient of the loss with respect to the last output, same shape. Not changed.

        Returns:
            Gradient with respect to the last x, same shape.

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dout has not the shape of the last output.

        Source: seed L128, L132 (10.3.1)
        """
        if self.scale is None:
            raise RuntimeError("backward needs a forward before it")
        if np.shape(dout) != self.scale.shape:
            raise ValueError(f"dout of shape {np.shape(dout)} does not fit an output of shape {self.scale.shape}")
        return dout * self.scale


def ensemble_mean(x: np.ndarray, rate: float, rng: np.random.Generator, passes: int) -> np.ndarray:
    """Average the outputs of many passes in training mode, each with neurons of its own left out.

    제외하는 뉴런을 매번 새로 뽑아 훈련 모드로 여러 번 통과시킨 출력의 평균을 구합니다.

    Args:
        x: values of a layer, shape (N, D) or (N, H, W, C). Not changed.
        rate: dropout rate.
        rng: the only source of randomness.
        passes: how many passes are averaged, 1 or more.

    Returns:
        The mean of the outputs, shape of x; float32 stays float32, integers become float64.

    Raises:
        ValueError: rate is below 0, or 1 or more.

    Source: seed L130, L131 (10.3.1)
    """
    layer = Dropout(rate, rng)
    return np.mean([layer.forward(x) for _ in range(passes)], axis=0)
