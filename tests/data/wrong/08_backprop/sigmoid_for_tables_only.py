"""task: Sigmoid
Two nested loops: only an array of two axes gets through.
"""

import numpy as np


class Sigmoid(Sigmoid):
    def forward(self, x):
        out = super().forward(x).copy()
        rows, columns = x.shape
        for i in range(rows):
            for j in range(columns):
                out[i, j] = 0.5 * (1 + np.tanh(x[i, j] / 2))
        return out
