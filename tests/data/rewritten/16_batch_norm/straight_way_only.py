"""mistake: dx_constant_stats
backward of its own: dout times gamma over the root, nothing else.
"""

import numpy as np


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.tiny = eps

    def forward(self, x, train=True):
        out = super().forward(x, train)
        if train:
            rows = x.reshape(-1, x.shape[-1])
            self.factor = (np.square(rows - rows.mean(0)).mean(0) + self.tiny) ** -0.5
        else:
            self.factor = (self.running_var + self.tiny) ** -0.5
        return out

    def backward(self, dout):
        kind = super().backward(dout).dtype
        return np.multiply(dout, self.factor * self.params["gamma"]).astype(kind)
