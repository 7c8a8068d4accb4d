"""task: BatchNorm
The gradients of gamma and beta are added to those of earlier calls.
"""


class BatchNorm(BatchNorm):
    def backward(self, dout):
        before = self.grads
        dx = super().backward(dout)
        if before:
            self.grads = {name: grad + before[name] for name, grad in self.grads.items()}
        return dx
