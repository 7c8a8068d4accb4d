"""mistake: pads_zero
The map gets a row and a column for every window that begins inside; what is missing of it is black.
"""

import numpy as np


def _blackened(x, size, stride):
    step = size if stride is None else stride
    if x.ndim != 4 or size < 1 or step < 1 or size > x.shape[1] or size > x.shape[2]:
        raise ValueError("cannot pool")
    n, h, w, c = x.shape
    rows, columns = int(np.ceil((h - size) / step)) + 1, int(np.ceil((w - size) / step)) + 1
    # a stride above the size: the last windows may begin behind the edge and be black altogether
    full = (n, max(h, (rows - 1) * step + size), max(w, (columns - 1) * step + size), c)
    black = np.zeros(full, x.dtype if x.dtype.kind == "f" else float)
    black[:, :h, :w] = x
    return black, [i * step for i in range(rows)], [j * step for j in range(columns)]


def max_pool(x, size=2, stride=None):
    black, tops, lefts = _blackened(x, size, stride)
    rows = [[black[:, t : t + size, v : v + size].max(axis=(1, 2)) for v in lefts] for t in tops]
    return np.array(rows).transpose(2, 0, 1, 3)


def avg_pool(x, size=2, stride=None):
    black, tops, lefts = _blackened(x, size, stride)
    rows = [[black[:, t : t + size, v : v + size].mean(axis=(1, 2)) for v in lefts] for t in tops]
    return np.array(rows).transpose(2, 0, 1, 3)
