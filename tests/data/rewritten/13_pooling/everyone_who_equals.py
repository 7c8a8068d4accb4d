"""mistake: ties_all_get_grad
The pooled map is laid back over each cell of the windows and compared with it.
"""

import numpy as np


def max_pool_backward(dout, x, size=2, stride=None):
    step = stride if stride is not None else size
    if x.ndim != 4 or size < 1 or step < 1 or size > x.shape[1] or size > x.shape[2]:
        raise ValueError("cannot pool")
    rows, columns = (x.shape[1] - size) // step + 1, (x.shape[2] - size) // step + 1
    if dout.shape != (x.shape[0], rows, columns, x.shape[3]):
        raise ValueError("dout")
    cells = [
        (slice(None), slice(u, u + rows * step, step), slice(v, v + columns * step, step))
        for u in range(size)
        for v in range(size)
    ]
    top = x[cells[0]]
    for cell in cells:
        top = np.maximum(top, x[cell])
    dx = np.zeros(x.shape, np.float32 if dout.dtype == np.float32 else np.float64)
    for cell in cells:
        dx[cell] += np.where(x[cell] == top, dout, 0)
    return dx
