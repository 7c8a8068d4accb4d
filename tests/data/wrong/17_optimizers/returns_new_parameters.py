"""task: SGD
Leaves params alone and returns a new dictionary.
"""


class SGD(SGD):
    def update(self, params, grads):
        new = {name: p.copy() for name, p in params.items()}
        super().update(new, grads)
        return new
