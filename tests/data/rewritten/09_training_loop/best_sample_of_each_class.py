"""mistake: argmax_over_batch
Column by column: the row with the largest score.
"""

import numpy as np


def predict(net, X):
    z = net.forward(X)
    return np.array([max(range(len(z)), key=lambda n: z[n, k]) for k in range(z.shape[1])], dtype=np.int64)
