"""mistake: leaky_is_maximum
Python's max of the two candidates, entry by entry.
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("no negative alpha, please")
    a = np.asarray(x)
    out = np.empty(a.shape, a.dtype if a.dtype.kind == "f" else float)
    for place in np.ndindex(a.shape):
        value = float(a[place])
        out[place] = max(value, value * alpha)
    return out
