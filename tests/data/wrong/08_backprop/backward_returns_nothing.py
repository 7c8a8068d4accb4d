"""task: Sequential
The gradient of the input is computed and not returned.
"""


class Sequential(Sequential):
    def backward(self, dout):
        super().backward(dout)
