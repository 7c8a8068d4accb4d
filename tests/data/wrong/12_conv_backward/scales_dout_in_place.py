"""task: Conv2D
Small numbers of dout are set to zero in the array that was handed in.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        if dout.dtype.kind == "f":
            dout *= np.abs(dout) > 1
        return dx
