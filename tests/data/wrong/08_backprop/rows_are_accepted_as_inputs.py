"""task: Dense
A single sample of shape (D,) is taken for a batch of one.
"""

import numpy as np


class Dense(Dense):
    def forward(self, x):
        return super().forward(np.atleast_2d(x))
