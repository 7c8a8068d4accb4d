"""en: all samples of a batch lose the same neurons
ko: 배치의 모든 데이터에서 같은 뉴런을 제외함
hint en: Look at one column of the output. Does every sample of the batch get coins of its own?
hint ko: 출력의 한 열을 살펴보세요. 배치 속 데이터마다 동전을 따로 던졌나요?
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
            coins = self.rng.random(x.shape[1:])
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
