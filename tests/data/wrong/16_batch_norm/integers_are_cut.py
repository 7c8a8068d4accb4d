"""task: normalize, BatchNorm
The result is turned back into the type of the input, so integers lose what is behind the point.
"""

_normalize = normalize


def normalize(x, eps=1e-5):
    return _normalize(x, eps).astype(x.dtype)


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        return super().forward(x, train).astype(x.dtype)
