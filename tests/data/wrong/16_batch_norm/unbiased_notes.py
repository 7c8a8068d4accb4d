"""task: BatchNorm
The output divides by N, the running variance by N - 1.
"""


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        before = self.running_var
        out = super().forward(x, train)
        rows = x.size // x.shape[-1]
        if train and rows > 1:
            kept = self.momentum * before
            self.running_var = kept + (self.running_var - kept) * rows / (rows - 1)
        return out
