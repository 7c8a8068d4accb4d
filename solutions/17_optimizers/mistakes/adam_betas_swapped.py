"""en: Adam uses beta2 for the mean of gradients and beta1 for that of squares
ko: Adam이 기울기의 평균에 beta2를, 제곱의 평균에 beta1을 씀
hint en: Which of the two means should remember for longer? Look up which beta belongs to which of them.
hint ko: 두 평균 중 더 오래 기억하는 것은 어느 쪽인가요? 어느 beta가 어느 평균에 쓰이는지 다시 확인하세요.
"""

import numpy as np


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
            self.m[name] = self.beta2 * self.m.get(name, 0) + (1 - self.beta2) * g
            self.v[name] = self.beta1 * self.v.get(name, 0) + (1 - self.beta1) * g * g
            m = self.m[name] / (1 - self.beta2**self.t)
            v = self.v[name] / (1 - self.beta1**self.t)
            p -= self.lr * m / (np.sqrt(v) + self.eps)
