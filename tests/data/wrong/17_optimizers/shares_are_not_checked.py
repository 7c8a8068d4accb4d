"""task: Momentum, RMSProp, Adam
Any momentum, decay or beta is accepted.
"""


class Momentum(Momentum):
    def __init__(self, lr=0.01, momentum=0.9):
        super().__init__(lr, 0.0)
        self.momentum = momentum


class RMSProp(RMSProp):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        super().__init__(lr, 0.0, eps)
        self.decay = decay


class Adam(Adam):
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        super().__init__(lr, beta1, 0.0, eps)
        self.beta2 = beta2
