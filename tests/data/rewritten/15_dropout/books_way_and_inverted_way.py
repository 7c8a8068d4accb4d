"""mistake: both_scalings
The rule of the book for evaluation is put on top of the inverted one.
"""

_Right = Dropout


class Dropout(_Right):
    evaluated = False

    def forward(self, x, train=True):
        self.evaluated = not train
        return self.smaller(super().forward(x, train))

    def backward(self, dout):
        return self.smaller(super().backward(dout))

    def smaller(self, values):
        return values * (1 - self.rate) if self.evaluated else values
