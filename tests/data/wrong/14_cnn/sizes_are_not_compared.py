"""task: Flatten
As long as the numbers are as many, any shape is put back.
"""

import numpy as np


class Flatten(Flatten):
    def forward(self, x):
        self.kept = np.shape(x)
        return flatten(x)

    def backward(self, dout):
        if not hasattr(self, "kept"):
            raise RuntimeError("forward first")
        dout = dout if dout.dtype.kind == "f" else dout.astype(float)
        return dout.reshape(self.kept)
