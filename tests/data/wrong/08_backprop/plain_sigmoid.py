"""task: Sigmoid
The formula as it stands, which overflows for inputs far below 0.
"""

import numpy as np


class Sigmoid(Sigmoid):
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-np.asarray(x) / 1))
        return self.y
