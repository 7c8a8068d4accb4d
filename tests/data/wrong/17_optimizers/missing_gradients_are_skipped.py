"""task: Momentum, RMSProp
A parameter without a gradient stays where it is and nothing is said.
"""


class Momentum(Momentum):
    def update(self, params, grads):
        super().update({name: p for name, p in params.items() if name in grads}, grads)


class RMSProp(RMSProp):
    def update(self, params, grads):
        super().update({name: p for name, p in params.items() if name in grads}, grads)
