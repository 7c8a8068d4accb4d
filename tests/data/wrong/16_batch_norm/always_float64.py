"""task: normalize, BatchNorm
Everything is computed and returned as float64.
"""

import numpy as np

_normalize = normalize


def normalize(x, eps=1e-5):
    return _normalize(x.astype(np.float64), eps)


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        return super().forward(x.astype(np.float64), train)
