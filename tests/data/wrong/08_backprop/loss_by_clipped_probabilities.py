"""task: SoftmaxCrossEntropy
Adds 1e-7 before the logarithm, so that a confident wrong answer never costs more than about 16.
"""

import numpy as np


class SoftmaxCrossEntropy(SoftmaxCrossEntropy):
    def forward(self, z, t):
        super().forward(z, t)
        return -(self.t * np.log(self.p + 1e-7)).sum() / len(self.p)
