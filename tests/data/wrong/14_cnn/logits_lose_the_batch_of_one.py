"""task: CNN
The scores of a single image lose their first axis.
"""

import numpy as np


class CNN(CNN):
    def forward(self, x):
        return np.squeeze(super().forward(x))

    def predict(self, x):
        return super().forward(x).argmax(axis=1)
