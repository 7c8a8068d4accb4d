"""mistake: momentum_swapped
The two shares change places where the notes are written.
"""


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.share = momentum

    def forward(self, x, train=True):
        before = self.running_mean.copy(), self.running_var.copy()
        out = super().forward(x, train)
        if train:
            axes = tuple(range(x.ndim - 1))
            for name, old, new in zip(("running_mean", "running_var"), before, (x.mean(axes), x.var(axes))):
                setattr(self, name, old * (1 - self.share) + new * self.share)
        return out
