"""task: Flatten
The shape is kept in the class, so that all layers share the latest one.
"""

import numpy as np


class Flatten:
    shape = None

    def forward(self, x):
        Flatten.shape = np.shape(x)
        return flatten(x)

    def backward(self, dout):
        if Flatten.shape is None:
            raise RuntimeError("forward first")
        n, h, w, c = Flatten.shape
        if np.shape(dout) != (n, h * w * c):
            raise ValueError("shape")
        dout = dout if dout.dtype.kind == "f" else dout.astype(float)
        return dout.reshape(Flatten.shape)
