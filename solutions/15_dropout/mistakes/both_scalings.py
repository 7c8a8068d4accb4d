"""en: the numbers are scaled in training mode and once more in evaluation mode
ko: 훈련 모드에서 값을 조정하고 평가 모드에서 또 조정함
hint en: The mean is right already while training. How many times must the size be corrected?
hint ko: 평균은 훈련 모드에서 이미 맞습니다. 크기는 몇 번 맞추면 될까요?
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
            self.factor = np.full(x.shape, 1 - self.rate, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
