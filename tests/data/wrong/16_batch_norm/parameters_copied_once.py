"""task: BatchNorm
gamma and beta are copied in the constructor, and what is written into params is not seen.
"""


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.mine = {name: array.copy() for name, array in self.params.items()}

    def forward(self, x, train=True):
        shown, self.params = self.params, self.mine
        out = super().forward(x, train)
        self.params = shown
        return out
