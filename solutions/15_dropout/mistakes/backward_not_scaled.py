"""en: backward lets the gradient through without dividing it by the share that stays
ko: 역전파에서 기울기를 남는 비율로 나누지 않음
hint en: By what was a number that stayed multiplied in forward? What is the slope of that multiplication?
hint ko: 남은 원소에는 순전파에서 어떤 수를 곱했나요? 그 곱셈의 기울기는 얼마인가요?
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor = float(rate), rng, None

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else np.float64
        if train:
            coins = self.rng.random(x.shape)
            self.factor = (coins >= self.rate).astype(kind) / (1 - self.rate)
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * (self.factor > 0)
