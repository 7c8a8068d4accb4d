"""task: SGD, Adam
Gradients of another shape are stretched as numpy likes.
"""

import numpy as np


class SGD(SGD):
    def update(self, params, grads):
        for name in params:
            params[name] -= self.lr * grads[name]


class Adam(Adam):
    def update(self, params, grads):
        if params.keys() - grads.keys():
            raise ValueError("missing")
        super().update(params, {name: np.broadcast_to(grads[name], p.shape) for name, p in params.items()})
