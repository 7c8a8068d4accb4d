"""task: CNN
The images are shifted to mean 0 where they lie.
"""


class CNN(CNN):
    def forward(self, x):
        if x.ndim == 4 and x.dtype.kind == "f":
            x -= x.mean()
        return super().forward(x)
