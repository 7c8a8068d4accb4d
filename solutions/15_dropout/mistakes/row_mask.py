"""en: whole samples are left out instead of single numbers
ko: 원소가 아니라 데이터 하나를 통째로 제외함
hint en: Look at one row of the output. Are all its numbers 0, or none of them? How many coins does a table need?
hint ko: 출력의 한 행을 살펴보세요. 모두 0이거나 하나도 0이 아닌가요? 표 하나에는 동전을 몇 번 던져야 할까요?
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
            coins = self.rng.random((len(x),) + (1,) * (x.ndim - 1))
            self.factor = np.broadcast_to(coins >= self.rate, x.shape).astype(kind) / (1 - self.rate)
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
