"""en: RMSProp adds squares up and never forgets
ko: RMSProp이 제곱을 쌓기만 하고 잊지 않음
hint en: How does RMSProp forget? Look at what happens to the old value before the new square comes in.
hint ko: RMSProp은 과거를 어떻게 잊나요? 새 제곱을 더하기 전에 이전 값을 어떻게 하는지 살펴보세요.
"""

import numpy as np


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
            self.h[name] = self.h.get(name, 0) + (1 - self.decay) * g * g
            p -= self.lr * g / (np.sqrt(self.h[name]) + self.eps)
