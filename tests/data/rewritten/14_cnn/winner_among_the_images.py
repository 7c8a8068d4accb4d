"""mistake: argmax_over_batch
A loop over the classes looks for the best image.
"""

import numpy as np


class CNN(CNN):
    def predict(self, x):
        scores = self.forward(x)
        return np.array([int(np.argmax(scores[:, k])) for k in range(scores.shape[1])])
