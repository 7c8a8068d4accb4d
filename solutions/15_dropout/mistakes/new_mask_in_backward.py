"""en: backward draws anew what is left out
ko: 역전파에서 제외할 원소를 새로 뽑음
hint en: Which neurons took part in the forward pass? To which of them may a gradient flow?
hint ko: 순전파에 참여한 뉴런은 어느 것인가요? 기울기는 그중 어디로 흘러야 할까요?
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
            self.trained = True
        else:
            self.factor = np.ones(x.shape, kind)
            self.trained = False
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        if not self.trained:
            return dout * self.factor
        coins = self.rng.random(dout.shape)
        return dout * ((coins >= self.rate).astype(self.factor.dtype) / (1 - self.rate))
