"""One engine with two running sums; all five optimizers are settings of it, RMSProp and Adam among them."""

import numpy as np


class _Engine:
    """p -= lr * a / b, with a from gradients and b from squares; None leaves b out."""

    def __init__(self, lr, first, second, eps=0.0):
        keep1, take1, self.fix1 = first
        if lr <= 0:
            raise ValueError("lr")
        if not 0 <= keep1 < 1:
            raise ValueError("first share")
        if second and second[2] is not None and not 0 <= second[0] < 1:
            raise ValueError("second share")
        self.lr, self.first, self.second, self.eps = lr, (keep1, take1), second, eps
        self.a, self.b, self.count = {}, {}, 0

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError(f"gradient of {name}")
        self.count += 1
        for name in params:
            g = np.array(grads[name])
            self.a[name] = self.first[0] * self.a.get(name, np.zeros_like(g)) + self.first[1] * g
            a = self.a[name] / (1 - self.first[0] ** self.count if self.fix1 else 1)
            if self.second:
                keep, take, fix = self.second
                self.b[name] = keep * self.b.get(name, np.zeros_like(g)) + take * g * g
                a = a / (np.sqrt(self.b[name] / (1 - keep**self.count if fix else 1)) + self.eps)
            params[name] -= self.lr * a


class SGD(_Engine):
    def __init__(self, lr=0.01):
        super().__init__(lr, (0, 1, False), None)


class Momentum(_Engine):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, (momentum, 1, False), None)


class Adagrad(_Engine):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr, (0, 1, False), (1, 1, None), eps)


class RMSProp(_Engine):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, (0, 1, False), (decay, 1 - decay, False), eps)


class Adam(_Engine):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, (beta1, 1 - beta1, True), (beta2, 1 - beta2, True), eps)


def descend(optimizer, grad, x0, steps):
    def walk(x, left):
        if left == 0:
            return [x]
        params = {"x": x.copy()}
        optimizer.update(params, {"x": grad(x)})
        return [x, *walk(params["x"], left - 1)]

    return np.array(walk(x0 if x0.dtype.kind == "f" else x0.astype(float), steps))


def zigzag_width(path, axis=1):
    turned = np.asarray(path).T[axis]
    return np.abs(turned[:-1] - turned[1:]).sum()
