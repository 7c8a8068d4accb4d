"""en: Momentum's velocity begins at 0 in every update
ko: 모멘텀의 속도가 갱신할 때마다 0에서 다시 시작함
hint en: What must an optimizer remember from one call of update to the next, and where does it live in between?
hint ko: update를 다시 호출할 때까지 무엇을 기억하고 있어야 할까요? 그 값을 어디에 보관하나요?
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or not 0 <= momentum < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.momentum = lr, momentum

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            velocity = self.momentum * np.zeros_like(p) - self.lr * g
            p += velocity
