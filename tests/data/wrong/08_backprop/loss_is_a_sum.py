"""task: SoftmaxCrossEntropy
The loss is the sum over the batch, while the gradient is that of the mean.
"""


class SoftmaxCrossEntropy(SoftmaxCrossEntropy):
    def forward(self, z, t):
        return super().forward(z, t) * len(z)
