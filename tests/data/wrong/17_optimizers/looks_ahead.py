"""task: Momentum
Nesterov's form: the step is taken with the velocity of the next update.
"""


class Momentum(Momentum):
    def update(self, params, grads):
        super().update({name: p.copy() for name, p in params.items()}, grads)
        for name in params:
            params[name] += self.momentum * self.velocity[name] - self.lr * grads[name]
