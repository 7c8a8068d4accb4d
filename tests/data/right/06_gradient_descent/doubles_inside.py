"""Computes everything in float64 and casts float32 back at the very end."""

import numpy as np


def _out(x):
    return np.float32 if x.dtype == np.float32 else np.float64


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps <= 0")
    wide = x.astype(np.float64)
    grad = np.zeros(x.size)
    for i in range(x.size):
        nudge = np.zeros(x.size)
        nudge[i] = eps
        nudge = nudge.reshape(x.shape)
        grad[i] = (f(wide + nudge) - f(wide - nudge)) / (2 * eps)
    return grad.reshape(x.shape).astype(_out(x))


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("lr <= 0")
    if x.shape != grad.shape:
        raise ValueError(f"{x.shape} != {grad.shape}")
    return (x.astype(np.float64) - np.float64(lr) * grad.astype(np.float64)).astype(_out(x))


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError("lr <= 0")
    if max_steps < 0:
        raise ValueError("max_steps < 0")
    here = x0.astype(np.float64)
    path = [here]
    for _ in range(max_steps):
        slope = np.asarray(grad(here), dtype=np.float64)
        if np.linalg.norm(slope.ravel(), 2) < tol:
            break
        here = here - np.float64(lr) * slope
        path.append(here)
    return here.astype(_out(x0)), np.array(path).astype(_out(x0))


def judge_learning_rate(path, f):
    losses = np.array([f(path[0]), f(path[-1])], dtype=np.float64)
    if not np.isfinite(losses).all() or np.diff(losses)[0] > 0:
        return "diverging"
    return ["slow", "converging"][int(losses[1] <= losses[0] / 2)]
