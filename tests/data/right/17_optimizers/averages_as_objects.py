"""Small objects for a running average and a running sum; Adam is put together from two averages."""

import numpy as np


class Average:
    def __init__(self, share):
        if not 0 <= share < 1:
            raise ValueError(f"{share} is no share of the past")
        self.share, self.value, self.count = share, 0.0, 0

    def __call__(self, new):
        self.count += 1
        self.value = self.share * self.value + (1 - self.share) * new
        return self.value

    @property
    def corrected(self):
        return self.value / (1 - self.share**self.count)


class Total:
    value = 0

    def __call__(self, new):
        self.value = self.value + new
        return self.value


class Optimizer:
    def __init__(self, lr, *makers):
        if lr <= 0:
            raise ValueError("lr <= 0")
        for make in makers:
            make()
        self.lr, self.makers, self.tools = lr, makers, {}

    def update(self, params, grads):
        for name, value in params.items():
            if value.shape != grads[name].shape:
                raise ValueError(name)
        for name, value in params.items():
            if name not in self.tools:
                self.tools[name] = [make() for make in self.makers]
            value -= self.lr * self.direction(grads[name], *self.tools[name])


class SGD(Optimizer):
    def __init__(self, lr=0.01):
        super().__init__(lr)

    def direction(self, g):
        return g


class Momentum(Optimizer):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, lambda: Average(momentum))
        self.momentum = momentum

    def direction(self, g, average):
        return average(g) / (1 - self.momentum)


class Adagrad(Optimizer):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr, Total)
        self.eps = eps

    def direction(self, g, total):
        return g / (np.sqrt(total(g * g)) + self.eps)


class RMSProp(Optimizer):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, lambda: Average(decay))
        self.eps = eps

    def direction(self, g, average):
        return g / (np.sqrt(average(g * g)) + self.eps)


class Adam(Optimizer):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, lambda: Average(beta1), lambda: Average(beta2))
        self.eps = eps

    def direction(self, g, mean, square):
        mean(g)
        square(g * g)
        return mean.corrected / (np.sqrt(square.corrected) + self.eps)


def descend(optimizer, grad, x0, steps):
    kind = x0.dtype if x0.dtype in (np.float32, np.float64) else float
    x = np.array(x0, kind)
    path = np.full((steps + 1, x.size), x, kind)
    for t in range(1, steps + 1):
        optimizer.update({"x": x}, {"x": grad(x)})
        path[t] = x
    return path


def zigzag_width(path, axis=1):
    return float(abs(np.diff(path, axis=0)).sum(axis=0)[axis])
