"""task: Conv2D
A single picture comes back without its batch axis.
"""


class Conv2D(Conv2D):
    def forward(self, x):
        out = super().forward(x)
        return out[0] if len(out) == 1 else out

    def backward(self, dout):
        dx = super().backward(dout)
        return dx[0] if len(dx) == 1 else dx
