"""mistake: backward_not_scaled
The gradient passes where something stayed, as through ReLU.
"""

import numpy as np


class Dropout(Dropout):
    def backward(self, dout):
        dx = np.array(super().backward(dout))
        open_gates = self.scale != 0
        dx[open_gates] = np.asarray(dout)[open_gates]
        return dx
