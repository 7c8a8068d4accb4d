"""task: CNN
predict gives probabilities instead of classes.
"""

import numpy as np


class CNN(CNN):
    def predict(self, x):
        z = self.forward(x)
        p = np.exp(z - z.max(axis=1, keepdims=True))
        return p / p.sum(axis=1, keepdims=True)
