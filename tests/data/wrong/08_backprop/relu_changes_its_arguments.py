"""task: ReLU
Both directions write their zeros into the arrays that they were given.
"""


class ReLU:
    def __init__(self):
        self.closed = None

    def forward(self, x):
        self.closed = x <= 0
        x[self.closed] = 0
        return x

    def backward(self, dout):
        if self.closed is None:
            raise RuntimeError("forward first")
        if dout.shape != self.closed.shape:
            raise ValueError("shape")
        dout[self.closed] = 0
        return dout
