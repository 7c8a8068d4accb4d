"""task: CNN
backward takes a step already.
"""


class CNN(CNN):
    def backward(self, dz):
        dx = super().backward(dz)
        for name, grad in self.grads.items():
            self.params[name] -= 0.1 * grad
        return dx
