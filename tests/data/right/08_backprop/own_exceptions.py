"""Own exceptions derived from the built-in ones, type hints, NamedTuple memory, messages in Korean."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray


class ShapeError(ValueError):
    """모양이 맞지 않습니다."""


class OrderError(RuntimeError):
    """순전파보다 역전파가 먼저 불렸습니다."""


class Layer(Protocol):
    def forward(self, x: NDArray) -> NDArray: ...

    def backward(self, dout: NDArray) -> NDArray: ...


class Memory(NamedTuple):
    x: NDArray
    y: NDArray


def floating(a: NDArray) -> NDArray:
    match a.dtype.name:
        case "float32" | "float64":
            return a
        case _:
            return a.astype(np.float64)


def recall(memory: Memory | None, dout: NDArray) -> Memory:
    if memory is None:
        raise OrderError("순전파를 먼저 하세요")
    if memory.y.shape != dout.shape:
        raise ShapeError(f"{memory.y.shape}이어야 하는데 {dout.shape}입니다")
    return memory


class Dense:
    def __init__(self, W: NDArray, b: NDArray) -> None:
        if W.ndim != 2 or b.ndim != 1:
            raise ShapeError("W는 2차원, b는 1차원입니다")
        if W.shape[1] != b.shape[0]:
            raise ShapeError("W의 열의 수와 b의 크기가 다릅니다")
        self.params: dict[str, NDArray] = {"W": floating(W), "b": floating(b)}
        self.grads: dict[str, NDArray] = {}
        self._memory: Memory | None = None

    def forward(self, x: NDArray) -> NDArray:
        weights = self.params["W"]
        if x.ndim != 2 or x.shape[1] != weights.shape[0]:
            raise ShapeError("x의 모양이 맞지 않습니다")
        x = floating(x)
        y = np.tensordot(x, weights, axes=1) + self.params["b"]
        self._memory = Memory(x, y)
        return y

    def backward(self, dout: NDArray) -> NDArray:
        x, _ = recall(self._memory, dout)
        self.grads.update(W=np.tensordot(x, dout, axes=(0, 0)), b=np.add.reduce(dout, axis=0))
        return np.tensordot(dout, self.params["W"], axes=(1, 1))


class ReLU:
    def __init__(self) -> None:
        self._memory: Memory | None = None

    def forward(self, x: NDArray) -> NDArray:
        x = floating(x)
        y = np.fmax(x, 0)
        self._memory = Memory(x, y)
        return y

    def backward(self, dout: NDArray) -> NDArray:
        x, _ = recall(self._memory, dout)
        return np.multiply(dout, x > 0)


class Sigmoid:
    def __init__(self) -> None:
        self._memory: Memory | None = None

    def forward(self, x: NDArray) -> NDArray:
        x = floating(x)
        small = np.exp(-np.absolute(x))
        y = np.where(np.signbit(x), small, np.ones_like(x)) / (1 + small)
        self._memory = Memory(x, y)
        return y

    def backward(self, dout: NDArray) -> NDArray:
        _, y = recall(self._memory, dout)
        return dout * y - dout * y**2


class SoftmaxCrossEntropy:
    def __init__(self) -> None:
        self._memory: Memory | None = None

    def forward(self, z: NDArray, t: NDArray) -> np.floating:
        if z.ndim != 2 or t.shape not in {z.shape, z.shape[:1]}:
            raise ShapeError("z와 t의 모양이 맞지 않습니다")
        z = floating(z)
        if t.ndim == 1:
            if np.any(t != np.clip(t, 0, z.shape[1] - 1)):
                raise ShapeError("없는 클래스입니다")
            t = np.equal.outer(t, np.arange(z.shape[1]))
        log_sum = np.logaddexp.reduce(z, axis=1)
        self._memory = Memory(np.exp(z - log_sum[:, np.newaxis]), t.astype(z.dtype))
        return (log_sum - np.where(t, z, 0).sum(axis=1)).mean()

    def backward(self) -> NDArray:
        if self._memory is None:
            raise OrderError("순전파를 먼저 하세요")
        probability, target = self._memory
        return (probability - target) / len(target)


class Sequential:
    def __init__(self, layers: list[Layer]) -> None:
        self.layers = layers

    def forward(self, x: NDArray) -> NDArray:
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, dout: NDArray) -> NDArray:
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        return dout
