"""en: RMSProp keeps 1 - decay of the past and takes decay of the new square
ko: RMSProp에서 과거에 (1 - decay)를, 새 제곱에 decay를 곱함
hint en: With decay near 1 the past should fade slowly. Which of the two terms gets the larger weight in your code?
hint ko: decay가 1에 가까우면 과거를 천천히 잊어야 합니다. 여러분의 코드에서는 두 항 중 어느 쪽에 더 큰 수를 곱하나요?
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
            self.h[name] = (1 - self.decay) * self.h.get(name, 0) + self.decay * g * g
            p -= self.lr * g / (np.sqrt(self.h[name]) + self.eps)
