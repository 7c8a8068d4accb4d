"""Comprehensions and np.fromiter; the path is a tuple that grows in a helper with a walrus."""

import numpy as np


def _f(a):
    return a if a.dtype.kind == "f" else a.astype("d")


def numerical_gradient(f, x, eps=1e-5):
    if not eps > 0:
        raise ValueError("eps")
    x = _f(x)
    basis = [np.arange(x.size).reshape(x.shape) == k for k in range(x.size)]
    both = [(f(np.where(here, x + eps, x)), f(np.where(here, x - eps, x))) for here in basis]
    return np.fromiter(((up - down) / (2 * eps) for up, down in both), x.dtype, x.size).reshape(x.shape)


def gd_step(x, grad, lr):
    if not lr > 0:
        raise ValueError("lr")
    if x.ndim != grad.ndim or any(a != b for a, b in zip(x.shape, grad.shape, strict=True)):
        raise ValueError("shape")
    return np.subtract(_f(x), np.multiply(lr, _f(grad)))


def _walk(grad, path, lr, left, tol):
    while left and not (np.square(slope := grad(path[-1])).sum() ** 0.5 < tol):
        path, left = (*path, gd_step(path[-1], slope, lr)), left - 1
    return path


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if not (lr > 0 and max_steps >= 0):
        raise ValueError("lr, max_steps")
    path = _walk(grad, (_f(x0),), lr, max_steps, tol)
    return path[-1], np.stack(path)


def judge_learning_rate(path, f):
    first, *_, last = [f(place) for place in (path[0], *path)]
    return "converging" if 2 * last <= first else "slow" if last <= first else "diverging"
