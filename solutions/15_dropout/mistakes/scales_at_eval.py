"""en: the numbers are scaled in evaluation mode instead of in training mode
ko: 훈련 모드가 아니라 평가 모드에서 값을 조정함
hint en: Some books correct the size after training. Where does this unit do it? What does evaluation mode do then?
hint ko: 훈련이 끝난 뒤에 크기를 맞추는 책도 있습니다. 이 단원에서는 언제 맞추나요? 그러면 평가 모드는 무엇을 하나요?
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
            self.factor = np.full(x.shape, 1 - self.rate, kind)
        return x * self.factor

    def backward(self, dout):
        if self.factor is None:
            raise RuntimeError("forward comes first")
        if np.shape(dout) != self.factor.shape:
            raise ValueError("shape of dout")
        return dout * self.factor
