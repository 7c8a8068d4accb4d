"""A class with __call__ and a property, and an own exception derived from ValueError."""

from __future__ import annotations

import numpy as np


class BadSetting(ValueError):
    """잘못된 설정입니다."""


class Descent:
    __slots__ = ("_lr", "_places")

    def __init__(self, start: np.ndarray, lr: float) -> None:
        if lr <= 0:
            raise BadSetting(f"학습률은 0보다 커야 합니다: {lr}")
        self._lr = lr
        self._places = [start + 0.0 if start.dtype.kind == "f" else start.astype(np.float64)]

    @property
    def here(self) -> np.ndarray:
        return self._places[-1]

    def __call__(self, slope: np.ndarray) -> np.ndarray:
        if slope.shape != self.here.shape:
            raise BadSetting("기울기의 모양이 다릅니다")
        self._places.append(self.here - self._lr * slope)
        return self.here

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        return np.stack(self._places)


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise BadSetting("eps는 0보다 커야 합니다")
    x = Descent(x, 1.0).here
    grad = np.full_like(x, np.nan)
    for place, value in np.ndenumerate(x):
        sides = []
        for side in (-eps, eps):
            moved = np.copy(x)
            moved[place] = value + side
            sides.append(f(moved))
        grad[place] = (sides[1] - sides[0]) / (2 * eps)
    return grad


def gd_step(x, grad, lr):
    return Descent(x, lr)(grad)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    walk = Descent(x0, lr)
    if max_steps < 0:
        raise BadSetting("걸음 수는 음수일 수 없습니다")
    for _ in range(max_steps):
        slope = grad(walk.here)
        if np.sqrt((slope * slope).sum()) < tol:
            break
        walk(slope)
    return walk.here, np.array(walk)


def judge_learning_rate(path, f):
    match [f(path[0]), f(path[-1])]:
        case [_, last] if not np.isfinite(last):
            return "diverging"
        case [first, last] if last > first:
            return "diverging"
        case [first, last] if first - last < first / 2:
            return "slow"
    return "converging"
