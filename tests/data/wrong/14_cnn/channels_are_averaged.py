"""task: flatten
The channels of a pixel are melted into their mean.
"""

import numpy as np


def flatten(x):
    if np.ndim(x) != 4:
        raise ValueError("four axes")
    return x.mean(axis=3).reshape(len(x), -1).astype(x.dtype if x.dtype.kind == "f" else float)
