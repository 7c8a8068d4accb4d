"""task: SGD, Adam
Goes over the names of the gradients, and stumbles over one without a parameter.
"""


class SGD(SGD):
    def update(self, params, grads):
        super().update({name: params[name] for name in [*params, *grads]}, grads)


class Adam(Adam):
    def update(self, params, grads):
        super().update({name: params[name] for name in [*params, *grads]}, grads)
