"""task: SGD, RMSProp
The learning rate is kept as a numpy float64, which makes every float32 parameter a float64.
"""

import numpy as np


class SGD(SGD):
    def update(self, params, grads):
        super().update({name: p.copy() for name, p in params.items()}, grads)
        for name in params:
            params[name] = params[name] - np.float64(self.lr) * grads[name]


class RMSProp(RMSProp):
    def update(self, params, grads):
        doubles = {name: p.astype(np.float64) for name, p in params.items()}
        super().update(doubles, grads)
        params.update(doubles)
