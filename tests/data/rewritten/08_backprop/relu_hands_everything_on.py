"""mistake: relu_no_mask
Keeps only the shape of the input and returns a copy of dout.
"""


class ReLU:
    seen = None

    def forward(self, x):
        out = x / 1
        out[out < 0] = 0
        self.seen = out.shape
        return out

    def backward(self, dout):
        if self.seen is None:
            raise RuntimeError("too early")
        if self.seen != dout.shape:
            raise ValueError("another shape")
        return dout.copy()
