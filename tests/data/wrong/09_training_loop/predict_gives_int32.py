"""task: predict
The classes have another integer type than asked for.
"""

import numpy as np


def predict(net, X):
    return np.argmax(net.forward(X), axis=1).astype(np.int32)
