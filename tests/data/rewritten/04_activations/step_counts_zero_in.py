"""mistake: step_ge
Entry by entry, with the silent side tested first.
"""

import numpy as np


def step(x):
    a = np.asarray(x)
    out = np.zeros(a.shape, dtype=np.int64)
    for place, value in np.ndenumerate(a):
        out[place] = 0 if value < 0 else 1
    return out
