"""task: CNN
Scores are compared with the mean of the batch.
"""


class CNN(CNN):
    def forward(self, x):
        z = super().forward(x)
        return z - z.mean(axis=0)
