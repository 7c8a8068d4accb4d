"""mistake: flatten_fortran
ravel with order F, image by image.
"""

import numpy as np


def flatten(x):
    if x.ndim != 4:
        raise ValueError("expected a batch of images")
    kind = x.dtype if x.dtype.kind == "f" else np.float64
    return np.stack([image.ravel(order="F") for image in x]).astype(kind)


class Flatten:
    def __init__(self):
        self.last = None

    def forward(self, x):
        rows = flatten(x)
        self.last = x.shape, rows.shape
        return rows

    def backward(self, dout):
        if self.last is None:
            raise RuntimeError("forward first")
        images, rows = self.last
        if dout.shape != rows:
            raise ValueError("dout does not match")
        kind = dout.dtype if dout.dtype.kind == "f" else np.float64
        return np.stack([row.reshape(images[1:], order="F") for row in dout]).astype(kind)
