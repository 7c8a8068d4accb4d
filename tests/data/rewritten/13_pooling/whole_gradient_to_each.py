"""mistake: avg_backward_undivided
One window after the other, the number of dout added to every cell of it.
"""

import numpy as np


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    if len(x_shape) != 4:
        raise ValueError("four numbers")
    n, h, w, c = x_shape
    if stride is None:
        stride = size
    if size < 1 or stride < 1 or size > h or size > w:
        raise ValueError("cannot pool")
    if dout.shape != (n, (h - size) // stride + 1, (w - size) // stride + 1, c):
        raise ValueError("dout")
    dx = np.zeros((n, h, w, c), dout.dtype if dout.dtype.kind == "f" else float)
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            dx[:, i * stride : i * stride + size, j * stride : j * stride + size] += dout[:, [[i]], [[j]]]
    return dx
