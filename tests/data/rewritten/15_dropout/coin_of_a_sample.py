"""mistake: row_mask
Samples are drawn one after the other; a list of rows.
"""

import numpy as np


class Dropout(Dropout):
    def forward(self, x, train=True):
        out = super().forward(x, False)
        if not train:
            return out
        luck = [float(value >= self.rate) / (1 - self.rate) for value in self.rng.random(len(x))]
        self.scale = np.stack([np.full(x.shape[1:], value, out.dtype) for value in luck])
        return out * self.scale
