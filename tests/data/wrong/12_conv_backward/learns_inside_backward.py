"""task: Conv2D
Backward takes a step of gradient descent at the end.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        self.params["W"] -= 0.01 * self.grads["W"]
        self.params["b"] -= 0.01 * self.grads["b"]
        return dx
