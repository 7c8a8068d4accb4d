"""en: backward after evaluation mode still uses what was drawn for training
ko: 평가 모드 다음의 역전파에서 훈련할 때 뽑은 것을 그대로 씀
hint en: Which forward was the latest? What did it multiply its numbers by?
hint ko: 가장 최근의 순전파는 어느 것인가요? 그때 원소에 무엇을 곱했나요?
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor, self.shape = float(rate), rng, None, None

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else np.float64
        self.shape = x.shape
        if not train:
            return x
        self.factor = (self.rng.random(x.shape) >= self.rate).astype(kind) / (1 - self.rate)
        return x * self.factor

    def backward(self, dout):
        if self.shape is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.shape:
            raise ValueError("shape of dout")
        return dout if self.factor is None or self.factor.shape != self.shape else dout * self.factor
