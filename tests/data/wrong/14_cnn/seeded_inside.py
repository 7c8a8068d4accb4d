"""task: CNN
A generator of its own with a fixed seed makes all nets alike.
"""

import numpy as np


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        super().__init__(input_shape, num_classes, np.random.default_rng(0), filters, hidden)
