"""Dataclasses check their fields in __post_init__ and keep their memory in a field of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass
class _Base:
    lr: float = 0.01
    memory: dict[str, np.ndarray] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self):
        if self.lr <= 0:
            raise ValueError(f"{self.lr=}")
        for name in ("momentum", "decay", "beta1", "beta2"):
            if not 0.0 <= getattr(self, name, 0.0) < 1.0:
                raise ValueError(f"{name} = {getattr(self, name)}")

    def old(self, *key):
        return self.memory.get(key, 0)

    def update(self, params, grads):
        for name in params:
            if name not in grads:
                raise KeyError(name)
            if grads[name].shape != params[name].shape:
                raise ValueError(f"{name}: {grads[name].shape} != {params[name].shape}")
        self.memory["t"] = self.memory.get("t", 0) + 1
        for name in params:
            params[name][...] -= self.step(name, grads[name])


@dataclass
class SGD(_Base):
    def step(self, name, g):
        return self.lr * g


@dataclass
class Momentum(_Base):
    momentum: float = 0.9

    def step(self, name, g):
        self.memory[name, "v"] = self.momentum * self.old(name, "v") + self.lr * g
        return self.memory[name, "v"]


@dataclass
class Adagrad(_Base):
    eps: float = 1e-8

    def step(self, name, g):
        self.memory[name, "h"] = h = self.old(name, "h") + g * g
        return self.lr / (np.sqrt(h) + self.eps) * g


@dataclass
class RMSProp(_Base):
    lr: float = 0.001
    decay: float = 0.9
    eps: float = 1e-8

    def step(self, name, g):
        self.memory[name, "h"] = h = self.decay * self.old(name, "h") + (1 - self.decay) * g * g
        return self.lr / (np.sqrt(h) + self.eps) * g


@dataclass
class Adam(_Base):
    lr: float = 0.001
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8

    def step(self, name, g):
        t = self.memory["t"]
        self.memory[name, "m"] = m = self.beta1 * self.old(name, "m") + (1 - self.beta1) * g
        self.memory[name, "v"] = v = self.beta2 * self.old(name, "v") + (1 - self.beta2) * g**2
        return self.lr * (m / (1 - self.beta1**t)) / (np.sqrt(v / (1 - self.beta2**t)) + self.eps)


def descend(optimizer, grad, x0, steps):
    params = {"x": np.array(x0, dtype=x0.dtype if x0.dtype == np.float32 else np.float64)}
    rows = np.repeat(params["x"][None], steps + 1, axis=0)
    for row in rows[1:]:
        optimizer.update(params, {"x": grad(params["x"])})
        row[:] = params["x"]
    return rows


def zigzag_width(path, axis=1):
    return np.abs(path[1:, axis] - path[:-1, axis]).sum(dtype=np.float64)
