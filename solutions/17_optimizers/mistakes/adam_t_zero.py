"""en: Adam's first update has the number 0
ko: Adam의 첫 갱신 번호가 0임
hint en: How many gradients has the first update seen? Put that number into the correction: do you divide by 0?
hint ko: 첫 갱신에서 지금까지 본 기울기는 몇 개인가요? 그 수를 보정 식에 넣어 보고 0으로 나누지 않는지 확인하세요.
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
        for name, p in params.items():
            g = grads[name]
            self.m[name] = self.beta1 * self.m.get(name, 0) + (1 - self.beta1) * g
            self.v[name] = self.beta2 * self.v.get(name, 0) + (1 - self.beta2) * g * g
            m = self.m[name] / (1 - self.beta1**self.t)
            v = self.v[name] / (1 - self.beta2**self.t)
            p -= self.lr * m / (np.sqrt(v) + self.eps)
        self.t += 1
