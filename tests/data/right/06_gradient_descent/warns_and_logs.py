"""Prints what it does, uses np.str_ and np.float64, refuses with TypeError-free messages and silences numpy."""

import warnings

import numpy as np


def _as_real(a):
    with np.errstate(all="ignore"):
        return np.true_divide(a, a.dtype.type(1) if a.dtype.kind == "f" else 1.0)


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError(f"{eps=}")
    print("measuring", x.size, "slopes")
    x = _as_real(x)
    grad = np.zeros_like(x)
    walk = np.nditer([x, grad], flags=["multi_index"], op_flags=[["readonly"], ["writeonly"]])
    with walk:
        for _, slot in walk:
            one = np.zeros_like(x)
            one[walk.multi_index] = eps
            slot[...] = (np.float64(f(x + one)) - np.float64(f(x - one))) / (2 * eps)
    return grad


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError(f"{lr=}")
    if x.shape != grad.shape:
        raise ValueError(f"{x.shape=} {grad.shape=}")
    if lr > 1:
        warnings.warn("a large learning rate", stacklevel=2)
    return _as_real(x) - lr * _as_real(grad)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError(f"{lr=}")
    if max_steps < 0:
        raise ValueError(f"{max_steps=}")
    path = [_as_real(x0)]
    step = 0
    while True:
        if step >= max_steps:
            print("no more steps")
            break
        slope = grad(path[-1])
        if np.linalg.norm(slope) < tol:
            print("level ground")
            break
        path.append(gd_step(path[-1], slope, lr))
        step += 1
    return path[-1], np.stack(path, axis=0)


def judge_learning_rate(path, f):
    first, last = np.float64(f(path[0])), np.float64(f(path[len(path) - 1]))
    if np.logical_or(~np.isfinite(last), last > first):
        return np.str_("diverging")
    return np.str_("slow" if last > np.divide(first, 2) else "converging")
