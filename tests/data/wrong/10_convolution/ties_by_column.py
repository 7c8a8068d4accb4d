"""task: strongest_match
Of equal numbers the leftmost one is taken instead of the uppermost one.
"""

import numpy as np


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    column = int(np.argmax(feature_map.max(axis=0)))
    return int(np.argmax(feature_map[:, column])), column
