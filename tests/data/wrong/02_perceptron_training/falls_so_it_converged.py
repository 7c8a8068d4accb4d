"""task: converged

Takes a list that falls for a training that is done.
"""

import numpy as np


def converged(errors):
    return bool(len(errors) < 2 or np.all(np.diff(errors) < 0))
