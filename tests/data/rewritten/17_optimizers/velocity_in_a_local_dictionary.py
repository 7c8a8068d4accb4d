"""mistake: velocity_reset
The dictionary of velocities is a local name of update.
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or momentum < 0 or momentum >= 1:
            raise ValueError("bad setting")
        self.settings = momentum, lr

    def update(self, params, grads):
        if not set(params) <= set(grads):
            raise ValueError("missing")
        velocities = {name: np.zeros(p.shape, p.dtype) for name, p in params.items()}
        for name in velocities:
            if velocities[name].shape != grads[name].shape:
                raise ValueError(name)
        momentum, lr = self.settings
        for name in velocities:
            velocities[name] = momentum * velocities[name] - lr * grads[name]
            params[name] = params[name] + velocities[name]
