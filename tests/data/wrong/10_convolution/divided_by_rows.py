"""task: strongest_match
The flat index is divided by the number of rows instead of the number of columns.
"""

import numpy as np


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    row, column = divmod(int(np.argmax(feature_map)), feature_map.shape[0])
    return row, column
