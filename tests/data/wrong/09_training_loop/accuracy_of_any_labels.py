"""task: accuracy
Labels of another shape are compared as numpy broadcasts them.
"""

import numpy as np


def accuracy(net, X, t):
    return float(np.mean(predict(net, X) == t))
