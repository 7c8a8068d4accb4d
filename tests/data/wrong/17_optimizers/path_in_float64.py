"""task: descend
The path is float64 whatever the start was.
"""

import numpy as np


_descend = descend


def descend(optimizer, grad, x0, steps):
    return _descend(optimizer, grad, x0, steps).astype(np.float64)
