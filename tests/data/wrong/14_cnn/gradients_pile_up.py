"""task: CNN
The gradients of earlier backward passes are added.
"""


class CNN(CNN):
    def backward(self, dz):
        old = dict(self.grads)
        dx = super().backward(dz)
        for name in old:
            self.grads[name] = self.grads[name] + old[name]
        return dx
