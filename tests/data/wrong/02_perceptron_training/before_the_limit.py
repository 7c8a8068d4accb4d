"""task: converged

Takes every list shorter than 100 epochs for a training that is done.
"""

import numpy as np


def converged(errors):
    return bool(np.size(errors) < 100)
