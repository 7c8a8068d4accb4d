"""task: BatchNorm
backward never multiplies dout by gamma.
"""

import numpy as np


class BatchNorm(BatchNorm):
    def backward(self, dout):
        gamma = self.params["gamma"]
        self.params["gamma"] = np.ones(len(gamma))
        dx = super().backward(dout)
        self.params["gamma"] = gamma
        return dx
