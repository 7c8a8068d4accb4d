"""en: the rate is taken for the share that stays
ko: 비율을 제외하는 비율이 아니라 남기는 비율로 여김
hint en: Of a hundred neurons, how many does the rate 0.2 leave out? Count the zeros in an output.
hint ko: 뉴런이 100개일 때 비율 0.2는 몇 개를 제외하나요? 출력에서 0의 개수를 세어 보세요.
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
                self.factor = (coins < self.rate).astype(kind) / self.rate
        else:
            self.factor = np.ones(x.shape, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
