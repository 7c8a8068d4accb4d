"""task: BatchNorm
All layers share one set of running statistics.
"""

_shared = {}


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        if dim in _shared:
            self.running_mean, self.running_var = _shared[dim]

    def forward(self, x, train=True):
        out = super().forward(x, train)
        _shared[len(self.running_mean)] = self.running_mean, self.running_var
        return out
