"""en: all parameters share one memory
ko: 모든 파라미터가 기억 하나를 함께 씀
hint en: Do two weights that see different gradients have the same past? How many memories do you keep?
hint ko: 서로 다른 기울기를 받는 두 가중치의 과거가 같을까요? 기억을 모두 몇 개 두었는지 세어 보세요.
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or not 0 <= momentum < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.momentum = lr, momentum
        self.v = 0

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.v = self.momentum * self.v - self.lr * g
            p += self.v


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError("a setting lies outside its range")
        self.lr, self.eps = lr, eps
        self.h = 0

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.h = self.h + g * g
            p -= self.lr * g / (np.sqrt(self.h) + self.eps)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        if lr <= 0 or not 0 <= decay < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.decay, self.eps = lr, decay, eps
        self.h = 0

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.h = self.decay * self.h + (1 - self.decay) * g * g
            p -= self.lr * g / (np.sqrt(self.h) + self.eps)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        if lr <= 0 or not 0 <= beta1 < 1 or not 0 <= beta2 < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t, self.m, self.v = 0, 0, 0

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        self.t += 1
        for name, p in params.items():
            g = grads[name]
            self.m = self.beta1 * self.m + (1 - self.beta1) * g
            self.v = self.beta2 * self.v + (1 - self.beta2) * g * g
            m = self.m / (1 - self.beta1**self.t)
            v = self.v / (1 - self.beta2**self.t)
            p -= self.lr * m / (np.sqrt(v) + self.eps)
