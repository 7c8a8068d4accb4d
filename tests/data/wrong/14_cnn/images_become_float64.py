"""task: CNN
Images are made float64 first, and so are the scores.
"""

import numpy as np


class CNN(CNN):
    def forward(self, x):
        return super().forward(np.asarray(x, dtype=np.float64))
