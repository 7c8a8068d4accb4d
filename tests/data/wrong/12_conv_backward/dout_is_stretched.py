"""task: Conv2D
A dout of another shape is stretched to the shape of the output.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        if self.out is not None:
            dout = np.broadcast_to(dout, self.out.shape)
        return super().backward(dout)
