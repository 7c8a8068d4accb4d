"""Keeps every gradient of the past and computes each step anew as a sum over all of them."""

import numpy as np


class _History:
    def __init__(self, lr, *shares):
        if not lr > 0:
            raise ValueError("lr")
        if not all(0 <= share < 1 for share in shares):
            raise ValueError("shares")
        self.lr = lr
        self.seen = []

    def update(self, params, grads):
        for name, p in params.items():
            if name not in grads:
                raise ValueError(name)
            if p.shape != grads[name].shape:
                raise ValueError(p.shape)
        self.seen.append({name: grads[name].copy() for name in params})
        for name, p in params.items():
            past = np.stack([grads[name] for grads in self.seen])
            p -= self._step(past).astype(p.dtype)

    @staticmethod
    def _weigh(past, share):
        ages = np.arange(len(past))[::-1]
        weights = np.power(float(share), ages)
        return np.tensordot(weights, past, axes=1)


class SGD(_History):
    def __init__(self, lr=0.01):
        super().__init__(lr)

    def _step(self, past):
        return self.lr * past[-1]


class Momentum(_History):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, momentum)
        self.momentum = momentum

    def _step(self, past):
        return self.lr * self._weigh(past, self.momentum)


class Adagrad(_History):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr)
        self.eps = eps

    def _step(self, past):
        return self.lr * past[-1] / (np.linalg.norm(past, axis=0) + self.eps)


class RMSProp(_History):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, decay)
        self.decay, self.eps = decay, eps

    def _step(self, past):
        mean = (1 - self.decay) * self._weigh(past**2, self.decay)
        return self.lr * past[-1] / (mean**0.5 + self.eps)


class Adam(_History):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, beta1, beta2)
        self.betas, self.eps = (beta1, beta2), eps

    def _step(self, past):
        ones = np.ones(len(past))
        m, v = (
            self._weigh(values, beta) / self._weigh(ones, beta) for values, beta in zip((past, past**2), self.betas)
        )
        return self.lr * m / (v**0.5 + self.eps)


def descend(optimizer, grad, x0, steps):
    def positions():
        params = {"w": x0 * np.ones(1, dtype=x0.dtype if x0.dtype.kind == "f" else float)}
        yield params["w"].copy()
        for _ in range(steps):
            optimizer.update(params, {"w": grad(params["w"].copy())})
            yield params["w"].copy()

    return np.stack(list(positions()))


def zigzag_width(path, axis=1):
    return sum(abs(here - there) for here, there in zip(path[1:, axis], path[:-1, axis]))
