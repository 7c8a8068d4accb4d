"""en: Adam counts parameters instead of updates
ko: Adam이 갱신 횟수가 아니라 파라미터를 셈
hint en: How often should t grow in one update? Look at where you do it, and try three equal parameters.
hint ko: 한 번 갱신할 때 t는 몇 번 커져야 할까요? t를 늘리는 줄의 위치를 보고, 똑같은 파라미터 세 개를 넣어 보세요.
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
            self.t += 1
            self.m[name] = self.beta1 * self.m.get(name, 0) + (1 - self.beta1) * g
            self.v[name] = self.beta2 * self.v.get(name, 0) + (1 - self.beta2) * g * g
            m = self.m[name] / (1 - self.beta1**self.t)
            v = self.v[name] / (1 - self.beta2**self.t)
            p -= self.lr * m / (np.sqrt(v) + self.eps)
