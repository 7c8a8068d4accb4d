"""task: Conv2D
The biases are left out of grads.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        del self.grads["b"]
        return dx
