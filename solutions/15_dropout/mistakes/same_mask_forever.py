"""en: what is left out is drawn only once and kept
ko: 제외할 원소를 처음 한 번만 뽑아 계속 씀
hint en: What should happen at the beginning of every training iteration? Compare the outputs of two passes.
hint ko: 훈련 이터레이션마다 무엇을 새로 해야 하나요? 두 번 통과시킨 출력을 비교해 보세요.
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor, self.drawn = float(rate), rng, None, {}

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else np.float64
        if not train:
            self.factor = np.ones(x.shape, kind)
            return x * self.factor
        if x.shape not in self.drawn:
            self.drawn[x.shape] = self.rng.random(x.shape) >= self.rate
        self.factor = self.drawn[x.shape].astype(kind) / (1 - self.rate)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
