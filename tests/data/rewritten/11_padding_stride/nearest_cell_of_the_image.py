"""mistake: pads_with_edge
Indices are clipped to the image, so that a cell outside shows the nearest one inside.
"""

import numpy as np


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    rows = np.clip(np.arange(-padding, x.shape[1] + padding), 0, x.shape[1] - 1)
    columns = np.clip(np.arange(-padding, x.shape[2] + padding), 0, x.shape[2] - 1)
    return x[:, rows][:, :, columns]
