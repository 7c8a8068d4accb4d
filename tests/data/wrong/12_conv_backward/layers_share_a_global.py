"""task: Conv2D
What backward needs lies in a dictionary of the module, which all layers share.
"""

_memory = {}


class Conv2D(Conv2D):
    def forward(self, x):
        out = super().forward(x)
        _memory.update(col=self.col, x_shape=self.x_shape, out=self.out)
        return out

    def backward(self, dout):
        if self.out is not None:
            self.__dict__.update(_memory)
        return super().backward(dout)
