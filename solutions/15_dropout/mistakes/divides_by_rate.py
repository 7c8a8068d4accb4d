"""en: what stays is divided by the rate
ko: 남은 원소를 제외하는 비율로 나눔
hint en: At the rate 0.2 four numbers of five stay. How much larger must they become so that the sum is right again?
hint ko: 비율이 0.2이면 다섯 개 중 네 개가 남습니다. 합이 다시 맞으려면 남은 수가 몇 배가 되어야 할까요?
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
            with np.errstate(divide="ignore", invalid="ignore"):
                self.factor = (coins >= self.rate).astype(kind) / self.rate
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
