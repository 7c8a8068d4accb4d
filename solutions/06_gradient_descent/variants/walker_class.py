"""One class keeps position, history and settings; the functions only build it and ask it."""

from dataclasses import dataclass, field
from functools import partial
from math import inf, nan

import numpy as np


def _floats(x):
    return np.array(x, dtype=np.float32 if x.dtype == np.float32 else np.float64)


@dataclass
class _Walker:
    place: np.ndarray
    lr: float
    history: list = field(default_factory=list)

    def __post_init__(self):
        if self.lr <= 0:
            raise ValueError(f"a learning rate of {self.lr}")
        self.place = _floats(self.place)
        self.history.append(self.place.copy())

    def step(self, slope):
        if slope.shape != self.place.shape:
            raise ValueError(f"{slope.shape} does not fit {self.place.shape}")
        self.place -= (self.lr * slope).astype(self.place.dtype)
        self.history.append(self.place.copy())

    def walk(self, grad, steps, tol):
        if steps == 0:
            return
        slope = grad(self.place)
        while np.linalg.norm(np.ravel(slope)) >= tol:
            self.step(slope)
            steps -= 1
            if steps == 0:
                return
            slope = grad(self.place)


def _slope(f, x, eps, place):
    moved = x.copy()
    moved.flat[place] += eps
    above = f(moved)
    moved.flat[place] = x.flat[place] - eps
    return (above - f(moved)) * 0.5 / eps


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError(f"a nudge of {eps}")
    x = _floats(x)
    slopes = map(partial(_slope, f, x, eps), range(x.size))
    return np.fromiter(slopes, dtype=x.dtype, count=x.size).reshape(x.shape)


def gd_step(x, grad, lr):
    walker = _Walker(x, lr)
    walker.step(grad)
    return walker.place


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if max_steps < 0:
        raise ValueError(f"{max_steps} steps")
    walker = _Walker(x0, lr)
    walker.walk(grad, max_steps, tol)
    return walker.place, np.stack(walker.history)


def judge_learning_rate(path, f):
    last = f(path[-1])
    if last in (inf, -inf) or last != last or last is nan:
        return "diverging"
    share = last / f(path[0])
    return ("converging", "slow", "diverging")[(share > 0.5) + (share > 1.0)]
