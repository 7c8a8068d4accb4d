"""mistake: backward_no_reshape
The layer is written anew; only the shape of the rows is kept.
"""


class Flatten:
    def __init__(self):
        self.rows = None

    def forward(self, x):
        rows = flatten(x)
        self.rows = rows.shape
        return rows

    def backward(self, dout):
        if self.rows is None:
            raise RuntimeError("forward first")
        if dout.shape != self.rows:
            raise ValueError("dout does not match")
        return dout + 0.0
