"""Recursion over axes for the numeric gradient, and a generator function with send for the descent."""

import numpy as np


def _f64(x):
    return x.astype(np.float64) if not np.issubdtype(x.dtype, np.inexact) else x.copy()


def _entries(shape):
    if not shape:
        yield ()
        return
    for i in range(shape[0]):
        for rest in _entries(shape[1:]):
            yield (i, *rest)


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0.0:
        raise ValueError("eps is the half width of an interval")
    x, result = _f64(x), {}
    for at in _entries(x.shape):
        low, high = x.copy(), x.copy()
        low[at] -= eps
        high[at] += eps
        lower, higher = f(low), f(high)
        result[at] = 0.5 * (higher - lower) / eps
    grad = np.zeros_like(x)
    for at, slope in result.items():
        grad[at] = slope
    return grad


def gd_step(x, grad, lr):
    if lr <= 0.0:
        raise ValueError("lr")
    if (x.ndim, *x.shape) != (grad.ndim, *grad.shape):
        raise ValueError("shape")
    step = -lr * _f64(grad)
    return _f64(x) + step


def _walker(x, lr):
    while True:
        slope = yield x
        x = gd_step(x, slope, lr)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0.0 or max_steps <= -1:
        raise ValueError("lr, max_steps")
    walker = _walker(_f64(x0), lr)
    x = next(walker)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.hypot.reduce(slope, axis=None) < tol:
            break
        x = walker.send(slope)
        path.append(x)
    return x, np.asarray(path)


def judge_learning_rate(path, f):
    first, last = f(path[0]), f(path[-1])
    if np.isfinite(last) and last <= first:
        return "slow" if last + last > first else "converging"
    return "diverging"
