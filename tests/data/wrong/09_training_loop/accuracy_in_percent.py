"""task: accuracy
A number from 0 to 100.
"""

import numpy as np


def accuracy(net, X, t):
    classes = predict(net, X)
    if np.shape(t) != classes.shape:
        raise ValueError("labels")
    return 100.0 * float(np.mean(classes == t))
