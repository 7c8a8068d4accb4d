"""Nudges the caller's own array through a flat view and puts the old number back, whatever happens."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError(eps)
    x = np.ascontiguousarray(x, dtype=None if np.issubdtype(x.dtype, np.floating) else np.float64)
    view, slopes = x.reshape(-1), []
    for i in range(view.size):
        kept = view[i]
        try:
            view[i] = kept + eps
            rise = f(x)
            view[i] = kept - eps
            rise -= f(x)
        finally:
            view[i] = kept
        slopes.append(rise / eps / 2)
    return np.array(slopes, dtype=x.dtype).reshape(x.shape)


def gd_step(x, grad, lr):
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError((lr, x.shape, grad.shape))
    new = np.array(x, dtype=x.dtype if np.issubdtype(x.dtype, np.floating) else float)
    new -= lr * grad
    return new


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError((lr, max_steps))
    x = np.array(x0, dtype=x0.dtype if np.issubdtype(x0.dtype, np.floating) else float)
    path = x[None].copy()
    for _ in range(max_steps):
        g = grad(x)
        if np.linalg.norm(g) < tol:
            break
        x -= lr * g
        path = np.concatenate([path, x[None]])
    return x, path


def judge_learning_rate(path, f):
    ratio = np.divide(f(path[-1]), f(path[0]))
    if ratio <= 0.5:
        return "converging"
    if ratio <= 1.0:
        return "slow"
    return "diverging"
