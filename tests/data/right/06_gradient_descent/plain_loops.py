"""A beginner's loops over rows and flat indices, with early returns and a flag."""

import numpy as np


def to_float(a):
    a = np.asarray(a)
    if a.dtype == np.float32 or a.dtype == np.float64:
        return a.copy()
    return a.astype(np.float64)


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps must be positive")
    x = to_float(x)
    grad = to_float(x)
    i = 0
    while i < x.size:
        bigger = to_float(x)
        bigger.flat[i] = bigger.flat[i] + eps
        smaller = to_float(x)
        smaller.flat[i] = smaller.flat[i] - eps
        grad.flat[i] = (f(bigger) - f(smaller)) / (eps + eps)
        i = i + 1
    return grad


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("lr must be positive")
    if np.shape(x) != np.shape(grad):
        raise ValueError("wrong shape")
    x = to_float(x)
    g = to_float(grad)
    new = to_float(x)
    for i in range(x.size):
        new.flat[i] = x.flat[i] - lr * g.flat[i]
    return new


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError("lr must be positive")
    if max_steps < 0:
        raise ValueError("max_steps must not be negative")
    x = to_float(x0)
    history = [x]
    done = False
    steps = 0
    while not done:
        if steps == max_steps:
            return x, np.array(history)
        g = grad(x)
        total = 0.0
        for value in g.flat:
            total = total + float(value) ** 2
        if total**0.5 < tol:
            done = True
        else:
            x = gd_step(x, g, lr)
            history.append(x)
            steps = steps + 1
    return x, np.array(history)


def judge_learning_rate(path, f):
    start = f(path[0])
    end = f(path[-1])
    if np.isnan(end) or np.isinf(end):
        return "diverging"
    if end > start:
        return "diverging"
    if end > 0.5 * start:
        return "slow"
    return "converging"
