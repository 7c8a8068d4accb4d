"""The rows of a unit matrix are the directions to look into, and a generator yields one position after the other."""

import itertools
from collections.abc import Iterator

import numpy as np


class NotPositiveError(ValueError):
    """A setting is too small."""


def _positive(**settings):
    for name, value in settings.items():
        if value <= 0:
            raise NotPositiveError(name)


def _real(x):
    return x + np.zeros((), dtype=x.dtype if x.dtype.kind == "f" else float)


def numerical_gradient(f, x, eps=1e-5):
    _positive(eps=eps)
    x = _real(x)
    directions = np.eye(x.size, dtype=x.dtype).reshape(-1, *x.shape) * x.dtype.type(eps)
    rises = [f(x + along) - f(x - along) for along in directions]
    return (np.array(rises) / 2 / eps).reshape(x.shape).astype(x.dtype)


def gd_step(x, grad, lr):
    _positive(lr=lr)
    if len({x.shape, grad.shape}) == 2:
        raise ValueError("another shape")
    return _real(x) + _real(grad) * -lr


def _positions(grad, x, lr, tol) -> Iterator[np.ndarray]:
    while True:
        yield x
        slope = grad(x)
        if np.vdot(slope, slope) ** 0.5 < tol:
            return
        x = gd_step(x, slope, lr)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    _positive(lr=lr, steps=max_steps + 1)
    path = np.stack(list(itertools.islice(_positions(grad, _real(x0), lr, tol), max_steps + 1)))
    return path[-1], path


def judge_learning_rate(path, f):
    first, last = map(f, (path[0], path[-1]))
    match bool(np.isfinite(last)), last <= first, 2 * last <= first:
        case True, True, True:
            return "converging"
        case True, True, False:
            return "slow"
    return "diverging"
