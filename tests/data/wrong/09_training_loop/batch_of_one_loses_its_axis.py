"""task: predict, accuracy
A batch of one is squeezed to a single number.
"""

import numpy as np


def predict(net, X):
    return np.squeeze(np.argmax(net.forward(X), axis=1))
