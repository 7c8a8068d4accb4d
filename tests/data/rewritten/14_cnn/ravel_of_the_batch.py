"""mistake: flatten_everything
ravel and a list of numbers instead of reshape.
"""

import numpy as np


def flatten(x):
    if len(np.shape(x)) != 4:
        raise ValueError("expected a batch of images")
    row = x.ravel()
    if row.dtype.kind != "f":
        row = row.astype(np.float64)
    return row


class Flatten:
    def __init__(self):
        self.last = None

    def forward(self, x):
        row = flatten(x)
        self.last = x.shape
        return row

    def backward(self, dout):
        if self.last is None:
            raise RuntimeError("forward first")
        images, *rest = self.last
        if dout.shape != (images, int(np.prod(rest))):
            raise ValueError("dout does not match")
        return dout.reshape(self.last).astype(dout.dtype if dout.dtype.kind == "f" else np.float64)
