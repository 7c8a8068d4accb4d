"""task: Dropout
backward takes every 0 of the output for a number that was left out.
"""


class Dropout(Dropout):
    def forward(self, x, train=True):
        out = super().forward(x, train)
        if train:
            self.scale = (out != 0).astype(out.dtype) / (1 - self.rate)
        return out
