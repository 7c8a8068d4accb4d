"""Entries are nudged in place and put back in a finally; the path is an array made beforehand and cut at the end."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps")
    if x.dtype.kind in "biu":
        x = x.astype("float64")
    grad = np.zeros(x.shape, x.dtype)
    walk = np.nditer(x, flags=["multi_index"])
    for _ in walk:
        place = walk.multi_index
        before = x[place]
        try:
            x[place] = before + eps
            grad[place] = f(x)
            x[place] = before - eps
            grad[place] = (grad[place] - f(x)) / (2 * eps)
        finally:
            x[place] = before
    return grad


def gd_step(x, grad, lr):
    if lr <= 0 or np.shape(x) != np.shape(grad):
        raise ValueError("a positive lr and two arrays of one shape are needed")
    moved = np.array(x, dtype=np.result_type(x, np.float32) if x.dtype.kind == "f" else np.float64)
    moved -= np.multiply(lr, grad)
    return moved


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError("lr")
    if max_steps < 0:
        raise ValueError("max_steps")
    path = np.empty((max_steps + 1, *x0.shape), dtype=x0.dtype if x0.dtype.kind == "f" else np.float64)
    path[0] = x0
    taken = 0
    while taken < max_steps:
        slope = grad(path[taken])
        if np.sqrt(np.sum(slope**2)) < tol:
            break
        path[taken + 1] = path[taken] - lr * slope
        taken += 1
    return path[taken].copy(), path[: taken + 1].copy()


def judge_learning_rate(path, f):
    losses = np.array([f(place) for place in path], dtype=np.float64)
    if np.isnan(losses[-1]) or losses[-1] > losses[0]:
        return "diverging"
    if losses[0] - losses[-1] >= losses[0] / 2:
        return "converging"
    return "slow"
