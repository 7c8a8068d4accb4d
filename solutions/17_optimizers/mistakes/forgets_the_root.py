"""en: the step is divided by the squares without taking their root
ko: 제곱근을 구하지 않고 제곱의 합이나 평균으로 나눔
hint en: A gradient ten times larger should give the same first step. By what do you divide, and what is missing there?
hint ko: 기울기가 열 배 커져도 첫걸음은 같아야 합니다. 무엇으로 나누고 있나요? 거기에 빠진 것은 없나요?
"""


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError("a setting lies outside its range")
        self.lr, self.eps = lr, eps
        self.h = {}

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.h[name] = self.h.get(name, 0) + g * g
            p -= self.lr * g / (self.h[name] + self.eps)


class RMSProp:
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        if lr <= 0 or not 0 <= decay < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.decay, self.eps = lr, decay, eps
        self.h = {}

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.h[name] = self.decay * self.h.get(name, 0) + (1 - self.decay) * g * g
            p -= self.lr * g / (self.h[name] + self.eps)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        if lr <= 0 or not 0 <= beta1 < 1 or not 0 <= beta2 < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t, self.m, self.v = 0, {}, {}

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        self.t += 1
        for name, p in params.items():
            g = grads[name]
            self.m[name] = self.beta1 * self.m.get(name, 0) + (1 - self.beta1) * g
            self.v[name] = self.beta2 * self.v.get(name, 0) + (1 - self.beta2) * g * g
            m = self.m[name] / (1 - self.beta1**self.t)
            v = self.v[name] / (1 - self.beta2**self.t)
            p -= self.lr * m / (v + self.eps)
