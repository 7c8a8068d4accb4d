"""Flat Python lists and math: every entry is a number of its own, and arrays are made at the end."""

import math

import numpy as np


def _flat(x):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    return [float(value) for value in x.ravel()], x.shape, dtype


def _array(values, shape, dtype):
    return np.array(values, dtype=dtype).reshape(shape)


def numerical_gradient(f, x, eps=1e-5):
    if not eps > 0:
        raise ValueError("eps > 0")
    values, shape, dtype = _flat(x)
    slopes = []
    for i, value in enumerate(values):
        above = f(_array([*values[:i], value + eps, *values[i + 1 :]], shape, dtype))
        below = f(_array([*values[:i], value - eps, *values[i + 1 :]], shape, dtype))
        slopes.append((above - below) / (2 * eps))
    return _array(slopes, shape, dtype)


def gd_step(x, grad, lr):
    if not lr > 0:
        raise ValueError("lr > 0")
    if x.shape != grad.shape:
        raise ValueError("one slope for each parameter, in the same places")
    values, shape, dtype = _flat(x)
    return _array(
        [value - lr * slope for value, slope in zip(values, grad.ravel().tolist(), strict=True)], shape, dtype
    )


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if not lr > 0:
        raise ValueError("lr > 0")
    if max_steps < 0:
        raise ValueError("max_steps >= 0")
    values, shape, dtype = _flat(x0)
    rows = [values]
    while len(rows) <= max_steps:
        slopes = grad(_array(rows[-1], shape, dtype)).ravel().tolist()
        if math.sqrt(sum(slope * slope for slope in slopes)) < tol:
            break
        rows.append([value - lr * slope for value, slope in zip(rows[-1], slopes, strict=True)])
    path = _array(rows, (len(rows), *shape), dtype)
    return path[-1].copy(), path


def judge_learning_rate(path, f):
    change = f(path[len(path) - 1]) / f(path[0])
    if not math.isfinite(change):
        return "diverging"
    return "converging" if change <= 0.5 else "slow" if change <= 1 else "diverging"
