"""task: Flatten
A backward without a forward gives its argument back.
"""


class Flatten(Flatten):
    def backward(self, dout):
        try:
            return super().backward(dout)
        except RuntimeError:
            return dout
