"""task: normalize, BatchNorm
Works in the array that it was given.
"""

import numpy as np

_normalize = normalize


def normalize(x, eps=1e-5):
    out = _normalize(x, eps)
    if x.dtype.kind == "f":
        np.copyto(x, out)
    return out


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        out = super().forward(x, train)
        if x.dtype.kind == "f":
            x[...] = out
        return out
