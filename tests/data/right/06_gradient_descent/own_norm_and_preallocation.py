"""Squares are compared instead of roots, and the path is an array with room for all steps that is cut at the end."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be greater than zero")
    work = x.astype(np.result_type(x.dtype, np.float32 if x.dtype == np.float32 else np.float64))
    grad = np.zeros(work.shape, dtype=work.dtype)
    for i in range(work.size):
        place = np.unravel_index(i, work.shape)
        center = work[place]
        work[place] = center + eps
        high = f(work)
        work[place] = center - eps
        low = f(work)
        work[place] = center
        grad[place] = (high - low) / (2.0 * eps)
    return grad


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("lr must be greater than zero")
    if x.shape != grad.shape:
        raise ValueError("x and grad must have one shape")
    kind = np.float32 if x.dtype == np.float32 else np.float64
    return np.asarray(x, kind) - kind(lr) * np.asarray(grad, kind)


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError("lr must be greater than zero")
    if max_steps < 0:
        raise ValueError("max_steps must be zero or more")
    kind = np.float32 if x0.dtype == np.float32 else np.float64
    path = np.zeros((max_steps + 1, *x0.shape), dtype=kind)
    path[0] = x0
    last = 0
    for step in range(1, max_steps + 1):
        slope = grad(path[step - 1])
        if np.sum(slope**2) < tol**2:
            break
        path[step] = path[step - 1] - kind(lr) * slope
        last = step
    path = path[: last + 1]
    return path[-1], path


def judge_learning_rate(path, f):
    losses = [f(position) for position in path]
    if not np.isfinite(losses[-1]):
        return "diverging"
    if losses[-1] <= losses[0] / 2:
        return "converging"
    if losses[-1] <= losses[0]:
        return "slow"
    return "diverging"
