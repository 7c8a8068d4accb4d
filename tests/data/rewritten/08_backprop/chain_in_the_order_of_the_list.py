"""mistake: forward_order_backward
An index runs from the first layer to the last in both directions.
"""


class Sequential:
    def __init__(self, layers):
        self.chain = tuple(layers)

    def _run(self, method, value):
        for place in range(len(self.chain)):
            value = getattr(self.chain[place], method)(value)
        return value

    def forward(self, x):
        return self._run("forward", x)

    def backward(self, dout):
        return self._run("backward", dout)
