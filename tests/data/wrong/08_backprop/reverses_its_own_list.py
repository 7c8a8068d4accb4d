"""task: Sequential
backward reverses the list of layers for good, so the next forward runs the wrong way.
"""


class Sequential(Sequential):
    def backward(self, dout):
        self.layers.reverse()
        for layer in self.layers:
            dout = layer.backward(dout)
        return dout
