"""task: CNN
Whole numbers are divided by 255.
"""


class CNN(CNN):
    def forward(self, x):
        return super().forward(x / 255 if x.dtype.kind in "iu" else x)
