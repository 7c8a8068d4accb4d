"""task: BatchNorm
Images of four axes are refused.
"""


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        if x.ndim != 2:
            raise ValueError("tables only")
        return super().forward(x, train)
