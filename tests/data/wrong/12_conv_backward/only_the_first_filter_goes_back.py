"""task: Conv2D
The gradient of the picture is made with the first filter only.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        super().backward(dout)
        kept, only = self.grads, np.zeros(np.shape(dout), _as_float(dout).dtype)
        only[..., 0] = dout[..., 0]
        dx = super().backward(only)
        self.grads = kept
        return dx
