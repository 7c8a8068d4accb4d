"""task: Dense
A batch of one row comes out as a vector.
"""

import numpy as np


class Dense(Dense):
    def forward(self, x):
        return np.squeeze(super().forward(x))
