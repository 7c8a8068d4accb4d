"""task: Flatten
The shape is noted at the first forward only.
"""


class Flatten(Flatten):
    def __init__(self):
        self.kept = None

    def forward(self, x):
        rows = flatten(x)
        if self.kept is None:
            self.kept = x.shape
        return rows

    def backward(self, dout):
        if self.kept is None:
            raise RuntimeError("forward first")
        n, h, w, c = self.kept
        if dout.shape != (n, h * w * c):
            raise ValueError("shape")
        return dout.reshape(self.kept) * 1.0 if dout.dtype.kind != "f" else dout.reshape(self.kept)
