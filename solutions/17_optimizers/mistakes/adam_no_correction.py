"""en: Adam does not correct its two means
ko: Adam이 두 이동 평균을 보정하지 않음
hint en: What are both means worth after one single update, when they began at 0? Compare the first step with lr.
hint ko: 두 평균이 0에서 시작했다면 한 번 갱신한 뒤의 값은 믿을 만할까요? 첫걸음의 길이를 lr과 비교해 보세요.
"""

import numpy as np


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        if lr <= 0 or not 0 <= beta1 < 1 or not 0 <= beta2 < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m, self.v = {}, {}

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.m[name] = self.beta1 * self.m.get(name, 0) + (1 - self.beta1) * g
            self.v[name] = self.beta2 * self.v.get(name, 0) + (1 - self.beta2) * g * g
            p -= self.lr * self.m[name] / (np.sqrt(self.v[name]) + self.eps)
