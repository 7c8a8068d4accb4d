"""Dataclasses with string annotations, own exceptions, match statements and type hints."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np


# --- given: a network of dense layers and its loss; change nothing here ----------------------------------
class Net:
    """Dense layers in a row with ReLU between them; the last layer gives plain scores.

    전결합 계층을 이은 신경망입니다. 층 사이에는 ReLU가 있고, 마지막 층은 점수를 그대로 내보냅니다.

    Args:
        params: {"W1": (D, M), "b1": (M,), "W2": …, "b2": …}; copied as float64.

    Attributes:
        params: the weights and biases; every forward reads them anew.
        grads: a gradient for every name in params; filled by backward.
    """

    def __init__(self, params: dict[str, np.ndarray]) -> None:
        self.params = {name: np.array(array, dtype=np.float64) for name, array in params.items()}
        self.grads = {}
        self._went_in = []

    def forward(self, X: np.ndarray) -> np.ndarray:
        """Give the scores (N, K) of a batch (N, D), and remember what went into each layer."""
        self._went_in = []
        layers = range(1, len(self.params) // 2 + 1)
        for n in layers:
            self._went_in.append(X)
            X = X @ self.params[f"W{n}"] + self.params[f"b{n}"]
            if n != layers[-1]:
                X = np.where(X > 0, X, 0.0)
        return X

    def backward(self, dz: np.ndarray) -> None:
        """Fill grads for the batch of the latest forward; dz (N, K) is the gradient of its scores."""
        for n in range(len(self._went_in), 0, -1):
            x = self._went_in[n - 1]
            self.grads[f"W{n}"], self.grads[f"b{n}"] = x.T @ dz, dz.sum(axis=0)
            dz = (dz @ self.params[f"W{n}"].T) * (x > 0)


class Loss:
    """Mean cross entropy of softmax(scores) over a batch.

    소프트맥스를 거친 점수의 교차 엔트로피를 배치에 대해 평균한 손실입니다.
    """

    def forward(self, z: np.ndarray, t: np.ndarray) -> float:
        """Give the loss of scores (N, K) and labels (N,); ValueError if there is not one label for each row."""
        if np.ndim(z) != 2 or np.shape(t) != np.shape(z)[:1]:
            raise ValueError(f"scores of shape {np.shape(z)} and labels of shape {np.shape(t)} do not match")
        rows = np.arange(len(z))
        log_p = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
        self._dz = np.exp(log_p)
        self._dz[rows, t] -= 1
        self._dz /= len(z)
        return float(-np.mean(log_p[rows, t]))

    def backward(self) -> np.ndarray:
        """Give the gradient (N, K) of the latest loss with respect to its scores."""
        return self._dz


# --- end of given ----------------------------------------------------------------------------------------


class BadInput(ValueError):
    """Something does not fit."""


@dataclass(slots=True)
class Step:
    """Where the loop is."""

    inputs: np.ndarray
    targets: np.ndarray
    output: np.ndarray | None = None
    value: float = 0.0
    slope: np.ndarray | None = None
    grads: dict[str, np.ndarray] = field(default_factory=dict)


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise BadInput(what)


def five_steps(forward, loss, backward, update, batches, epochs: int) -> list[float]:
    _demand(epochs >= 1, "epochs")
    done: list[Step] = []
    for _ in range(epochs):
        for x, t in batches:
            step = Step(x, t)
            step.output = forward(step.inputs)
            step.value, step.slope = loss(step.output, step.targets)
            step.grads = backward(step.slope)
            update(step.grads)
            done.append(step)
    return [step.value for step in done]


def train_step(net: Net, loss: Loss, x: np.ndarray, t: np.ndarray, lr: float) -> float:
    match x.shape, t.shape:
        case (n, _), (m,) if n == m:
            pass
        case _:
            raise BadInput("x is (N, D) and t is (N,)")
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    net.params.update({name: array - lr * net.grads[name] for name, array in net.params.items()})
    return value


def train(net: Net, loss: Loss, X, t, *, lr: float, epochs: int, batch_size: int, rng: np.random.Generator) -> list:
    _demand(epochs > 0, "epochs")
    _demand(batch_size > 0, "batch_size")
    _demand(len(X) == len(t), "lengths")
    history: list[float] = []
    for _ in range(epochs):
        order = rng.permuted(np.arange(len(X)))
        pieces = np.array_split(order, range(batch_size, len(X), batch_size))
        history.append(float(np.average([train_step(net, loss, X[p], t[p], lr) for p in pieces])))
    return history


def predict(net: Net, X: np.ndarray) -> np.ndarray:
    return np.asarray(np.argmax(net.forward(X), axis=-1), dtype=np.int64)


def accuracy(net: Net, X: np.ndarray, t: np.ndarray) -> float:
    _demand(t.ndim == 1 and t.size == len(X), "one label for each row")
    return 1.0 - float(np.count_nonzero(predict(net, X) - t)) / t.size


def gradient_check(loss_and_grads, params: dict[str, np.ndarray], eps: float = 1e-5) -> dict[str, float]:
    start = {name: np.asarray(array, dtype=float) for name, array in params.items()}
    _, given = loss_and_grads(start)
    errors: dict[str, float] = {}
    for name, array in start.items():
        match given.get(name):
            case None:
                raise BadInput(f"{name} is missing")
            case grad if grad.shape != array.shape:
                raise BadInput(f"{name} has another shape")
            case grad:
                slopes = np.array([_slope(loss_and_grads, start, name, i, eps) for i in range(array.size)])
                errors[name] = _relative(grad.ravel(), slopes)
    return errors


def _slope(loss_and_grads, start, name: str, number: int, eps: float) -> float:
    values = []
    for sign in (1, -1):
        moved = start[name].copy()
        moved.flat[number] += sign * eps
        values.append(loss_and_grads(start | {name: moved})[0])
    return (values[0] - values[1]) / (2 * eps)


def _relative(a: np.ndarray, n: np.ndarray) -> float:
    size = float(np.sqrt(a @ a) + np.sqrt(n @ n))
    return 0.0 if size < 1e-7 else float(np.sqrt((a - n) @ (a - n))) / size


def build_mlp(sizes: list[int], rng: np.random.Generator) -> Net:
    _demand(len(sizes) >= 2 and all(size >= 1 for size in sizes), "sizes")
    params: dict[str, np.ndarray] = {}
    for n, (d, m) in enumerate(pairwise(sizes), 1):
        params |= {f"W{n}": rng.normal(0.0, np.sqrt(2.0 / d), (d, m)), f"b{n}": np.zeros(m)}
    return Net(params)
