"""task: CNN
The classes are 32-bit integers.
"""

import numpy as np


class CNN(CNN):
    def predict(self, x):
        return super().predict(x).astype(np.int32)
