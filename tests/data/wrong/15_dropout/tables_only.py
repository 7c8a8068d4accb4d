"""task: Dropout, ensemble_mean
The shape is unpacked into two sizes.
"""


class Dropout(Dropout):
    def forward(self, x, train=True):
        n, d = x.shape
        return super().forward(x, train)
