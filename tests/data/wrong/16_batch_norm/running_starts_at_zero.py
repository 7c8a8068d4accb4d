"""task: BatchNorm
The running variance starts at 0.
"""

import numpy as np


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, momentum, eps)
        self.running_var = np.zeros(dim)
