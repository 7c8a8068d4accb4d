"""mistake: any_epoch_converged

Looks at the smallest number of the list.
"""

import numpy as np


def converged(errors):
    return bool(np.min(errors) == 0)
