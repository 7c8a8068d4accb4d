"""task: Conv2D
Gradients are added to those of the backward before.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        before = self.grads
        dx = super().backward(dout)
        if before:
            self.grads = {name: before[name] + self.grads[name] for name in before}
        return dx
