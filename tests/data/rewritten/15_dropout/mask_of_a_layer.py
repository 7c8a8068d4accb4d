"""mistake: shared_mask
The mask has the shape of one sample.
"""

import numpy as np


class Dropout(Dropout):
    def forward(self, x, train=True):
        out = super().forward(x, False)
        if train:
            neurons = np.where(self.rng.random(x[0].shape) < self.rate, 0.0, 1 / (1 - self.rate)).astype(out.dtype)
            out = out * neurons
            self.scale = self.scale * neurons
        return out
