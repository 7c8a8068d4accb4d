"""Each constructor builds its update as a function that remembers the past in its own variables."""

import numpy as np


def _move(params, grads, step):
    for name, p in params.items():
        if grads[name].shape != p.shape:
            raise ValueError("shape of " + name)
    for name, p in params.items():
        p -= step(name, grads[name])


def _in_range(lr, *shares):
    if lr <= 0:
        raise ValueError
    if any(share < 0 or share >= 1 for share in shares):
        raise ValueError


class SGD:
    def __init__(self, lr=0.01):
        _in_range(lr)
        self.update = lambda params, grads: _move(params, grads, lambda name, g: lr * g)


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        _in_range(lr, momentum)
        last = {}

        def step(name, g):
            last[name] = momentum * last.get(name, 0) + lr * g
            return last[name]

        self.update = lambda params, grads: _move(params, grads, step)


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        _in_range(lr)
        total = {}

        def step(name, g):
            total[name] = total.get(name, 0) + g * g
            return lr * g / (np.sqrt(total[name]) + eps)

        self.update = lambda params, grads: _move(params, grads, step)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        _in_range(lr, decay)
        mean = {}

        def step(name, g):
            mean[name] = decay * mean.get(name, 0) + (1 - decay) * g * g
            return lr * g / (np.sqrt(mean[name]) + eps)

        self.update = lambda params, grads: _move(params, grads, step)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        _in_range(lr, beta1, beta2)
        past, t = {}, 0

        def step(name, g):
            m, v = past.get(name, (0, 0))
            past[name] = m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
            return lr * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps)

        def update(params, grads):
            nonlocal t
            t += 1
            _move(params, grads, step)

        self.update = update


def descend(optimizer, grad, x0, steps):
    x = np.array(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    seen = [tuple(x)]
    for _ in range(steps):
        optimizer.update({"x": x}, {"x": grad(x)})
        seen.append(tuple(x))
    return np.array(seen, dtype=x.dtype)


def zigzag_width(path, axis=1):
    moves = [float(b - a) for a, b in zip(path[:-1, axis], path[1:, axis])]
    return sum(move if move > 0 else -move for move in moves)
