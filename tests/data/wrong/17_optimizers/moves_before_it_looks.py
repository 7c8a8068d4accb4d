"""task: SGD, Adagrad
The missing gradient is noticed only when the parameters before it have moved.
"""


class SGD(SGD):
    def update(self, params, grads):
        for name, p in params.items():
            if name not in grads:
                raise KeyError(name)
            super().update({name: p}, grads)


class Adagrad(Adagrad):
    def update(self, params, grads):
        for name, p in params.items():
            super().update({name: p}, grads)
