"""mistake: any_epoch_converged

Walks through the list until a 0 turns up.
"""

import numpy as np


def converged(errors):
    found = False
    for count in errors:
        found = found or bool(np.equal(count, 0))
    return found
