"""Dataclasses hold the state; logaddexp gives the loss; Sequential folds with functools.reduce."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from typing import Any

import numpy as np


def as_float(a: np.ndarray) -> np.ndarray:
    return np.asarray(a, dtype=None if np.issubdtype(np.asarray(a).dtype, np.inexact) else np.float64)


def same_shape(dout: np.ndarray, last: np.ndarray | None) -> np.ndarray:
    if last is None:
        raise RuntimeError("there was no forward")
    if dout.shape != last.shape:
        raise ValueError("wrong shape of dout")
    return dout


@dataclass
class Dense:
    W: np.ndarray
    b: np.ndarray
    params: dict[str, np.ndarray] = field(init=False)
    grads: dict[str, np.ndarray] = field(init=False, default_factory=dict)
    last: tuple[np.ndarray, np.ndarray] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.params = {"W": as_float(self.W).copy(), "b": as_float(self.b).copy()}
        if np.shape(self.W) != (len(self.W), *np.shape(self.b)):
            raise ValueError("b does not belong to W")

    def forward(self, x: np.ndarray) -> np.ndarray:
        match x.shape:
            case (_, width) if width == len(self.params["W"]):
                x = as_float(x)
            case shape:
                raise ValueError(f"x has shape {shape}")
        y = (x[:, :, None] * self.params["W"]).sum(axis=1) + self.params["b"]
        self.last = x, y
        return y

    def backward(self, dout: np.ndarray) -> np.ndarray:
        x, y = self.last or (None, None)
        same_shape(dout, y)
        products = x[:, :, None] * dout[:, None, :]
        self.grads = dict(W=products.sum(axis=0), b=np.ones(len(dout), dout.dtype) @ dout)
        return (dout[:, None, :] * self.params["W"]).sum(axis=2)


@dataclass
class ReLU:
    y: np.ndarray | None = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.y = np.clip(as_float(x), 0, None)
        return self.y.copy()

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return same_shape(dout, self.y) * np.sign(self.y)


@dataclass
class Sigmoid:
    x: np.ndarray | None = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.x = as_float(x)
        return np.exp(-np.logaddexp(self.x.dtype.type(0), -self.x))

    def backward(self, dout: np.ndarray) -> np.ndarray:
        same_shape(dout, self.x)
        return dout * np.exp(-np.logaddexp(self.x.dtype.type(0), -self.x) - np.logaddexp(self.x.dtype.type(0), self.x))


@dataclass
class SoftmaxCrossEntropy:
    log_p: np.ndarray | None = None
    target: Any = None

    def forward(self, z: np.ndarray, t: np.ndarray) -> float:
        if z.ndim != 2:
            raise ValueError("z must have two axes")
        if t.ndim == 1:
            if t.size and (t.min() < 0 or t.max() >= z.shape[1]):
                raise ValueError("label out of range")
            t = np.array([[k == label for k in range(z.shape[1])] for label in t])
        if t.shape != z.shape:
            raise ValueError("t does not belong to z")
        z = as_float(z)
        self.log_p = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
        self.target = t.astype(bool)
        return -self.log_p[self.target].mean()

    def backward(self) -> np.ndarray:
        if self.log_p is None:
            raise RuntimeError("there was no forward")
        return np.where(self.target, np.expm1(self.log_p), np.exp(self.log_p)) / len(self.log_p)


@dataclass
class Sequential:
    layers: list

    def forward(self, x: np.ndarray) -> np.ndarray:
        return reduce(lambda value, layer: layer.forward(value), self.layers, x)

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return reduce(lambda value, layer: layer.backward(value), self.layers[::-1], dout)
