"""mistake: relu_inplace
np.clip with out= writes into the array it was given.
"""

import numpy as np


def relu(x):
    a = np.asarray(x)
    if not np.issubdtype(a.dtype, np.floating):
        a = a.astype(float)
    np.clip(a, 0, None, out=a)
    return a
