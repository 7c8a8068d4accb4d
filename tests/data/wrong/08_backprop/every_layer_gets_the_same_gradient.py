"""task: Sequential
Each layer gets the gradient of the last output instead of what the layer behind it returned.
"""


class Sequential(Sequential):
    def backward(self, dout):
        for layer in reversed(self.layers):
            try:
                dx = layer.backward(dout)
            except ValueError:
                dx = dout
        return dx
