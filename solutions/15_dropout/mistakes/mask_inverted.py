"""en: what should stay is left out, and what should be left out stays
ko: 남길 원소를 제외하고 제외할 원소를 남김
hint en: A coin gives a number from 0 to 1. In what share of the cases is it below the rate, and what shall happen then?
hint ko: 0과 1 사이의 수를 뽑았을 때 비율보다 작을 확률은 얼마인가요? 그때 원소는 어떻게 되어야 할까요?
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
            self.factor = (coins < self.rate).astype(kind) / (1 - self.rate)
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
