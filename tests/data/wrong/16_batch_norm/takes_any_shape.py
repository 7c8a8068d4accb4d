"""task: normalize, BatchNorm
Nothing is checked: single rows and other widths are broadcast.
"""

import numpy as np


def normalize(x, eps=1e-5):
    x = x if x.dtype.kind == "f" else x.astype(float)
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        if x.ndim == 1:
            return super().forward(x[None], train)[0]
        return super().forward(x, train)
