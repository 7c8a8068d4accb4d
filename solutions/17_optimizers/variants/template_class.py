"""One base class checks and puts new arrays under the old names; the five optimizers only say how far to step."""

from abc import ABC, abstractmethod

import numpy as np


class _Optimizer(ABC):
    def __init__(self, lr, **shares):
        wrong = [name for name, share in shares.items() if share < 0 or share >= 1]
        if wrong or lr <= 0:
            raise ValueError(f"out of range: {wrong or 'lr'}")
        self.lr = lr
        self.shares = shares
        self.memory = {}

    def update(self, params, grads):
        missing = params.keys() - grads.keys()
        if missing:
            raise KeyError(*missing)
        if any(np.shape(grads[name]) != np.shape(value) for name, value in params.items()):
            raise ValueError("parameters and gradients differ in shape")
        for name in list(params):
            slot = self.memory.setdefault(name, {})
            params[name] = params[name] - self.step(slot, grads[name])

    @abstractmethod
    def step(self, slot, g): ...


class SGD(_Optimizer):
    def __init__(self, lr=0.01):
        super().__init__(lr)

    def step(self, slot, g):
        return self.lr * g


class Momentum(_Optimizer):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, momentum=momentum)

    def step(self, slot, g):
        last = slot.get("step")
        slot["step"] = self.lr * g if last is None else self.lr * g + self.shares["momentum"] * last
        return slot["step"]


class Adagrad(_Optimizer):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr)
        self.eps = eps

    def step(self, slot, g):
        slot["sum"] = slot.get("sum", np.zeros_like(g)) + np.square(g)
        return self.lr * g / (np.sqrt(slot["sum"]) + self.eps)


class RMSProp(_Optimizer):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, decay=decay)
        self.eps = eps

    def step(self, slot, g):
        old = slot.get("mean", np.zeros_like(g))
        slot["mean"] = old + (1 - self.shares["decay"]) * (np.square(g) - old)
        return self.lr * g / (np.sqrt(slot["mean"]) + self.eps)


class Adam(_Optimizer):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, beta1=beta1, beta2=beta2)
        self.eps = eps

    def step(self, slot, g):
        slot["t"] = slot.get("t", 0) + 1
        corrected = []
        for key, share, new in (("m", self.shares["beta1"], g), ("v", self.shares["beta2"], np.square(g))):
            slot[key] = share * slot.get(key, np.zeros_like(g)) + (1 - share) * new
            corrected.append(slot[key] / (1 - share ** slot["t"]))
        return self.lr * corrected[0] / (np.sqrt(corrected[1]) + self.eps)


def descend(optimizer, grad, x0, steps):
    start = np.array(x0, dtype=np.result_type(x0, np.float32 if x0.dtype == np.float32 else np.float64))
    place = {"position": start}
    path = np.empty((steps + 1, start.size), start.dtype)
    for t in range(steps + 1):
        path[t] = place["position"]
        if t < steps:
            optimizer.update(place, {"position": grad(place["position"])})
    return path


def zigzag_width(path, axis=1):
    column = np.asarray(path, dtype=float)[:, axis]
    return np.linalg.norm(column[1:] - column[:-1], ord=1)
