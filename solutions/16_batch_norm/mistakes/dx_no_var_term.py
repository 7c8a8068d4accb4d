"""en: the way back forgets the path through the variance
ko: 역전파에서 분산을 거치는 갈래를 빠뜨림
hint en: A sample reaches the output over three ways: by itself, over the mean, and over one more statistic.
hint ko: 데이터가 출력에 닿는 길은 세 갈래입니다. 직접 가는 길과 평균을 거치는 길 말고 무엇이 또 있나요?
"""

import numpy as np


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.small = eps

    def forward(self, x, train=True):
        out = super().forward(x, train)
        self.axes, self.training = tuple(range(x.ndim - 1)), train
        self.spread = np.sqrt((x.var(axis=self.axes) if train else self.running_var) + self.small)
        return out

    def backward(self, dout):
        dx = super().backward(dout)
        if not self.training:
            return dx
        slope = dout * self.params["gamma"]
        return ((slope - slope.mean(axis=self.axes)) / self.spread).astype(dx.dtype)
