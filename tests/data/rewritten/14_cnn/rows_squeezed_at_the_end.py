"""mistake: keeps_singleton
Loops make the rows, and a squeeze tidies up.
"""

import numpy as np


def flatten(x):
    if x.ndim != 4:
        raise ValueError("expected a batch of images")
    rows = np.zeros((len(x), x[0].size), x.dtype if x.dtype.kind == "f" else float)
    for n, image in enumerate(x):
        rows[n] = image.reshape(-1)
    return np.squeeze(rows)


class Flatten:
    def __init__(self):
        self.last = None

    def forward(self, x):
        rows = flatten(x)
        self.last = x.shape
        return rows

    def backward(self, dout):
        if self.last is None:
            raise RuntimeError("forward first")
        if dout.shape != (self.last[0], self.last[1] * self.last[2] * self.last[3]):
            raise ValueError("dout does not match")
        return (dout if dout.dtype.kind == "f" else dout.astype(float)).reshape(self.last)
