"""task: BatchNorm
After a use, too, backward takes the paths over mean and variance.
"""


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        out = super().forward(x, train)
        xhat, std, _ = self.last
        self.last = (xhat, std, True)
        return out
