"""en: what stays is not scaled
ko: 남은 원소를 나누지 않음
hint en: If a fifth of the numbers is missing, how large is their sum? Should the next layer get less in training?
hint ko: 다섯 개 중 하나가 빠지면 합은 얼마나 작아지나요? 훈련할 때 다음 층이 받는 값만 더 작아도 될까요?
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
            self.factor = (coins >= self.rate).astype(kind)
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
