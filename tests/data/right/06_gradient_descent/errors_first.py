"""Settings are checked by one decorator-like helper; the gradient is asked for once more after the last step."""

import math

import numpy as np


def _require(ok, message):
    if not ok:
        raise ValueError(message)


def _real(x):
    return np.array(x, dtype=np.promote_types(x.dtype, np.float32) if x.dtype.kind == "f" else np.float64)


def numerical_gradient(f, x, eps=1e-5):
    _require(eps > 0, "the nudge has to be above 0")
    up, down = _real(x), _real(x)
    grad = np.empty(up.shape, up.dtype)
    for place in np.ndindex(*up.shape):
        here = up[place]
        up[place], down[place] = here + eps, here - eps
        grad[place] = (f(up) - f(down)) / (2 * eps)
        up[place] = down[place] = here
    return grad


def gd_step(x, grad, lr):
    _require(lr > 0, "the rate has to be above 0")
    _require(x.shape == grad.shape, "the shapes have to be equal")
    return _real(x) - lr * grad


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    _require(lr > 0, "the rate has to be above 0")
    _require(max_steps >= 0, "the number of steps cannot be negative")
    path = [_real(x0)]
    slope = grad(path[0])
    while len(path) <= max_steps and math.dist(slope.ravel(), [0.0] * slope.size) >= tol:
        path.append(gd_step(path[-1], slope, lr))
        slope = grad(path[-1])
    return path[-1].copy(), np.array(path)


def judge_learning_rate(path, f):
    first, last = float(f(path[0])), float(f(path[-1]))
    if math.isnan(last) or math.isinf(last) or first < last:
        return "diverging"
    return "converging" if first - last >= 0.5 * first else "slow"
