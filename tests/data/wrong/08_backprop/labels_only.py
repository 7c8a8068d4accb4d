"""task: SoftmaxCrossEntropy
One-hot rows are read as if they were labels.
"""

import numpy as np


class SoftmaxCrossEntropy(SoftmaxCrossEntropy):
    def forward(self, z, t):
        if t.ndim == 2 and t.shape == z.shape:
            t = t[:, 0].astype(np.int64)
        return super().forward(z, t)
