"""task: strongest_match
The row with the largest sum and the column with the largest sum.
"""

import numpy as np


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    return int(np.argmax(feature_map.sum(axis=1))), int(np.argmax(feature_map.sum(axis=0)))
