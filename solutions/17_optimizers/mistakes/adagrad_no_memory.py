"""en: Adagrad looks at the present gradient only
ko: Adagrad가 현재 기울기만 봄
hint en: Call update ten times with the same gradient. What should make the step shrink from time to time?
hint ko: 같은 기울기로 update를 열 번 호출해 보세요. 걸음이 갈수록 줄어들게 하는 것은 무엇일까요?
"""

import numpy as np


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        if lr <= 0:
            raise ValueError("a setting lies outside its range")
        self.lr, self.eps = lr, eps

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            h = g * g
            p -= self.lr * g / (np.sqrt(h) + self.eps)
