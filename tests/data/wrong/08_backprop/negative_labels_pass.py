"""task: SoftmaxCrossEntropy
A label of -1 counts as the last class.
"""


class SoftmaxCrossEntropy(SoftmaxCrossEntropy):
    def forward(self, z, t):
        return super().forward(z, t % z.shape[1] if t.ndim == 1 and (t < z.shape[1]).all() else t)
