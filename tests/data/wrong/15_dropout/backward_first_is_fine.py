"""task: Dropout
Without a forward, backward hands dout on.
"""


class Dropout(Dropout):
    def backward(self, dout):
        if self.scale is None:
            return dout
        return super().backward(dout)
