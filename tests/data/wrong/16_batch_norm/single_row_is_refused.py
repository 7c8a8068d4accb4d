"""task: normalize, BatchNorm
A batch of one row is taken for an error, since nothing can be compared in it.
"""

_normalize = normalize


def normalize(x, eps=1e-5):
    if len(x) < 2:
        raise ValueError("at least two rows")
    return _normalize(x, eps)


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        if train and len(x) < 2:
            raise ValueError("at least two samples")
        return super().forward(x, train)
