"""task: SoftmaxCrossEntropy
backward subtracts the one-hot rows from what it keeps, so the second call gives something else.
"""


class SoftmaxCrossEntropy(SoftmaxCrossEntropy):
    def backward(self):
        dz = super().backward()
        self.p -= self.t
        return dz
