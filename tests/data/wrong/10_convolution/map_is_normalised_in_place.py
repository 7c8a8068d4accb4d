"""task: strongest_match
The caller's map is shifted so that its largest number is 0.
"""

import numpy as np


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    feature_map -= feature_map.max()
    row, column = np.argwhere(feature_map == 0)[0]
    return int(row), int(column)
