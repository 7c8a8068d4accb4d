"""task: CNN
The images are cut or filled up to the size wanted.
"""

import numpy as np


class CNN(CNN):
    def forward(self, x):
        if x.ndim != 4 or x.shape[3] != self.input_shape[2]:
            raise ValueError("channels")
        high, wide, channels = self.input_shape
        fitted = np.zeros((len(x), high, wide, channels), x.dtype)
        part = x[:, :high, :wide]
        fitted[:, : part.shape[1], : part.shape[2]] = part
        return super().forward(fitted)
