"""task: Dense, Sequential
params and grads belong to the class, so that every new layer overwrites those of all others.
"""


class Dense(Dense):
    params = {}
    grads = {}

    def __init__(self, W, b):
        super().__init__(W, b)
        own = self.params
        del self.params, self.grads
        self.params.update(own)

    def backward(self, dout):
        dx = super().backward(dout)
        found = self.grads
        del self.grads
        self.grads.update(found)
        return dx
