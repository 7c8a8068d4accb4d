"""mistake: softmax_inside_and_loss
Row by row, by way of logarithms.
"""

import numpy as np


class CNN(CNN):
    def forward(self, x):
        rows = []
        for row in super().forward(x):
            rows.append(np.exp(row - np.logaddexp.reduce(row)))
        return np.array(rows)
