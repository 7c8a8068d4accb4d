"""en: numbers are left out in evaluation mode as well
ko: 평가 모드에서도 원소를 제외함
hint en: Ask the trained network the same question twice. May the two answers differ by luck?
hint ko: 훈련이 끝난 신경망에 같은 질문을 두 번 해 보세요. 운에 따라 답이 달라져도 될까요?
"""

import numpy as np


class Dropout:
    def __init__(self, rate, rng):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.factor = float(rate), rng, None

    def forward(self, x, train=True):
        kind = x.dtype if x.dtype == np.float32 else np.float64
        self.factor = (self.rng.random(x.shape) >= self.rate).astype(kind) / (1 - self.rate)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
