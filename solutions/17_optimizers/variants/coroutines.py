"""Every parameter has a generator of its own that is sent gradients and gives steps; its local names are the past."""

import numpy as np


def _run(start):
    generator = start()
    next(generator)
    return generator


class _Sender:
    def _begin(self, lr, shares, start):
        if lr <= 0:
            raise ValueError("lr must be positive")
        if shares and (min(shares) < 0 or max(shares) >= 1):
            raise ValueError("a share must lie in [0, 1)")
        self._start, self._running = start, {}

    def update(self, params, grads):
        chosen = {name: grads[name] for name in params}
        if [g.shape for g in chosen.values()] != [p.shape for p in params.values()]:
            raise ValueError("shapes")
        for name, g in chosen.items():
            if name not in self._running:
                self._running[name] = _run(self._start)
            np.subtract(params[name], self._running[name].send(g), out=params[name])


class SGD(_Sender):
    def __init__(self, lr=0.01):
        def start():
            step = None
            while True:
                step = lr * (yield step)

        self._begin(lr, (), start)


class Momentum(_Sender):
    def __init__(self, lr=0.01, momentum=0.9):
        def start():
            step = lr * (yield)
            while True:
                step = momentum * step + lr * (yield step)

        self._begin(lr, (momentum,), start)


class Adagrad(_Sender):
    def __init__(self, lr=0.01, eps=1e-8):
        def start():
            length, step = 0, None
            while True:
                g = yield step
                length = np.hypot(length, g)
                step = lr * g / (length + eps)

        self._begin(lr, (), start)


class RMSProp(_Sender):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        def start():
            mean, step = 0, None
            while True:
                g = yield step
                mean = decay * mean + (1 - decay) * g**2
                step = lr * g / (np.sqrt(mean) + eps)

        self._begin(lr, (decay,), start)


class Adam(_Sender):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        def start():
            m = v = 0
            left1 = left2 = 1.0
            step = None
            while True:
                g = yield step
                left1, left2 = left1 * beta1, left2 * beta2
                m, v = m + (1 - beta1) * (g - m), v + (1 - beta2) * (g * g - v)
                step = lr * (m / (1 - left1)) / (np.sqrt(v / (1 - left2)) + eps)

        self._begin(lr, (beta1, beta2), start)


def descend(optimizer, grad, x0, steps):
    dtype = np.float32 if x0.dtype == np.float32 else np.float64
    rows = [x0.astype(dtype)]
    while len(rows) <= steps:
        params = {"here": rows[-1].copy()}
        optimizer.update(params, {"here": grad(rows[-1])})
        rows.append(params["here"])
    return np.vstack(rows)


def zigzag_width(path, axis=1):
    total = 0.0
    for t in range(1, len(path)):
        total += abs(float(path[t, axis]) - float(path[t - 1, axis]))
    return total
