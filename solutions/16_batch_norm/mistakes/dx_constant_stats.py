"""en: the way back takes mean and variance as constants
ko: 역전파에서 배치의 평균과 분산을 상수로 봄
hint en: Nudge one sample of a batch. What else moves, besides its own output?
hint ko: 배치에서 데이터 하나를 조금 움직여 보세요. 그 데이터의 출력 말고 또 무엇이 움직이나요?
"""

import numpy as np


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.small = eps

    def forward(self, x, train=True):
        out = super().forward(x, train)
        var = x.var(axis=tuple(range(x.ndim - 1))) if train else self.running_var
        self.spread = np.sqrt(var + self.small)
        return out

    def backward(self, dout):
        dx = super().backward(dout)
        return (dout * self.params["gamma"] / self.spread).astype(dx.dtype)
