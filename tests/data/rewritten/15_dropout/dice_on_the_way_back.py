"""mistake: new_mask_in_backward
Forward is run again on ones to find a mask for the gradient.
"""

import numpy as np


class Dropout(Dropout):
    train = None

    def forward(self, x, train=True):
        self.train = train
        return super().forward(x, train)

    def backward(self, dout):
        super().backward(dout)
        kept = self.scale
        if self.train:
            super().forward(np.ones_like(dout))
        dx = dout * self.scale
        self.scale = kept
        return dx
